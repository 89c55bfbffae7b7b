package org.zhongsheng.organization.intake.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
import java.util.List;
import org.zhongsheng.organization.intake.Report;
import org.zhongsheng.organization.staff.StaffFinding;
import org.zhongsheng.ui.page.Facts;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.text.Spoken;

/** What came of reading a list: the counts, the first findings with their places, and the error file. */
final class ReportPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    ReportPanel(String heading, Report report, Path errors) {
        super(heading);
        var summary = report.summary();
        add(new Facts()
                .fact("organization.intake.rows", Spoken.number(summary.rows()))
                .fact(
                        "organization.intake.inserted",
                        Spoken.number(report.counts().inserted()))
                .fact(
                        "organization.intake.updated",
                        Spoken.number(report.counts().updated()))
                .fact(
                        "organization.intake.skipped",
                        Spoken.number(report.counts().skipped()))
                .fact("organization.intake.refused", Spoken.number(summary.refused()))
                .fact("organization.intake.warned", Spoken.number(summary.warned())));
        if (summary.refused() > 0) {
            add(new Paragraph(t("organization.intake.correct")), errorFile(errors));
        }
        list("organization.intake.refused", summary.findings(), true);
        list("organization.intake.warned", summary.findings(), false);
    }

    private static Anchor errorFile(Path errors) {
        var name = t("organization.intake.error-file") + ".xlsx";
        return new Anchor(
                DownloadHandler.forFile(errors.toFile(), name),
                AttachmentType.DOWNLOAD,
                t("organization.intake.error-download"));
    }

    /** The first of those that forbid a row, or of those that do not. */
    private void list(String headingKey, List<StaffFinding> findings, boolean forbidding) {
        var some = findings.stream()
                .filter(finding -> finding.forbids() == forbidding)
                .limit(SHOWN)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        some.forEach(finding -> list.add(new ListItem(t(finding.text()))));
        if (some.size() == SHOWN) {
            list.add(new ListItem(t("organization.intake.more-findings")));
        }
        add(new H3(t(headingKey)), list);
    }
}
