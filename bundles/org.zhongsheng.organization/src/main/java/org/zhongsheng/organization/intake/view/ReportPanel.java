package org.zhongsheng.organization.intake.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
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
            add(errorFile(errors));
        }
        if (!summary.findings().isEmpty()) {
            add(findings(report));
        }
    }

    private static Anchor errorFile(Path errors) {
        var name = t("organization.intake.error-file") + ".xlsx";
        return new Anchor(
                DownloadHandler.forFile(errors.toFile(), name),
                AttachmentType.DOWNLOAD,
                t("organization.intake.error-download"));
    }

    private static Component findings(Report report) {
        var list = new UnorderedList();
        var all = report.summary().findings();
        all.stream()
                .sorted((one, other) -> Boolean.compare(other.forbids(), one.forbids()))
                .limit(SHOWN)
                .map(StaffFinding::text)
                .forEach(text -> list.add(new ListItem(t(text))));
        if (all.size() > SHOWN) {
            list.add(new ListItem(new Paragraph(t("organization.intake.more-findings"))));
        }
        return list;
    }
}
