package org.zhongsheng.organization.intake.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.intake.Order;
import org.zhongsheng.organization.intake.Report;
import org.zhongsheng.organization.intake.StaffImport;
import org.zhongsheng.organization.sheet.Unreadable;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.page.FileDrop;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Progress;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.text.Spoken;
import org.zhongsheng.ui.work.UnionPicker;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** Imports a staff list in four steps: the file, its columns, what was found, and what came of it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = "members/import",
        title = "organization.intake.title",
        permission = "organization.member.import",
        menu = false)
@StyleSheet("context://organization/organization.css")
public class ImportView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = 200;

    private final transient StaffImport staffImport;
    private final transient Access access;
    private final UnionPicker union;
    private final FindingsPanel refusal = new FindingsPanel();
    private final Div step = new Div();
    private transient @Nullable Upload upload;
    private volatile boolean running;
    private volatile boolean left;

    @Activate
    public ImportView(
            @Reference StaffImport staffImport,
            @Reference Access access,
            @Reference Unions unions,
            @Reference Workplace workplace) {
        this.staffImport = staffImport;
        this.access = access;
        union = new UnionPicker(t("organization.members.union"), unions, () -> access.scopes(StaffImport.IMPORT));
        workplace.union().ifPresent(union::setValue);
        narrow();
        step.addClassName("zs-steps");
        add(
                new PageHeader(t("organization.intake.title"))
                        .explain(t("organization.intake.explain"))
                        .back("members", t("organization.members.title")),
                refusal,
                step);
        file();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        left = true;
        if (!running) {
            forget();
        }
    }

    /** Step 1. */
    private void file() {
        forget();
        var drop = new FileDrop(
                "organization.intake.choose", MEGABYTES, List.of(".xlsx", ".xlsm", ".csv", ".txt"), this::received);
        show(new Section(t("organization.intake.file"), union, drop));
    }

    private void received(FileDrop.Received list) {
        if (union.isEmpty()) {
            refuse(List.of(Finding.error("union", "organization.intake.union-missing")));
            return;
        }
        forget();
        var received = Upload.of(union.getValue(), list);
        upload = received;
        columns(received, null);
    }

    /** Step 2. */
    private void columns(Upload of, @Nullable String sheetName) {
        var options = sheetName == null
                ? staffImport.options()
                : staffImport.options().sheet(sheetName);
        try (var sheet = StaffSheet.open(of.list().file(), options)) {
            refusal.setVisible(false);
            offer(of, sheet);
        } catch (Unreadable unreadable) {
            file();
            refuse(List.of(new Finding(Finding.Severity.ERROR, null, unreadable.reason(), null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void offer(Upload of, StaffSheet sheet) {
        var mapping = staffImport.mapping(of.union().id(), sheet);
        var panel = new ColumnsPanel(sheet, mapping, other -> columns(of, other));
        var locale = UI.getCurrentOrThrow().getLocale();
        show(
                panel,
                actions(
                        primary(
                                t("organization.intake.check"),
                                () -> check(of, of.order(panel.sheet(), panel.mapping(), panel.chosen(), locale))),
                        again()));
    }

    /** Step 3. */
    private void check(Upload of, Order order) {
        var missing = order.mapping().findings();
        if (!missing.isEmpty()) {
            refuse(missing);
            return;
        }
        run("organization.intake.checking", run -> staffImport.check(order, run), report -> {
            var actions = actions(again());
            if (isWorthWriting(report, order)) {
                var counts = report.counts();
                var label = t("organization.intake.commit", Spoken.number(counts.inserted() + counts.updated()));
                actions.addComponentAsFirst(primary(label, () -> commit(of, order)));
            }
            show(new ReportPanel(t("organization.intake.checked"), report, of.errors()), actions);
        });
    }

    private static boolean isWorthWriting(Report report, Order order) {
        return report.counts().inserted() + report.counts().updated() > 0
                && !(order.choices().allOrNothing() && report.summary().refused() > 0);
    }

    /** Step 4. */
    private void commit(Upload of, Order order) {
        run("organization.intake.importing", run -> staffImport.commit(order, run), report -> {
            var heading = report.isWritten() ? "organization.intake.done" : "organization.intake.withdrawn";
            var members = primary(t("organization.intake.members"), () -> UI.getCurrentOrThrow()
                    .navigate("members"));
            show(new ReportPanel(t(heading), report, of.errors()), actions(members, again()));
        });
    }

    private void run(String what, Run.Work work, SerializableConsumer<Report> then) {
        refusal.setVisible(false);
        var shown = new Progress(t(what), Clock.systemUTC());
        var run = new Run(UI.getCurrentOrThrow(), shown);
        shown.cancel("organization.cancel", run::stop);
        show(shown);
        running = true;
        run.start(access, access.user().orElseThrow(), work, outcome -> took(outcome, then), this::ended);
    }

    private void ended() {
        running = false;
        if (left) {
            forget();
        }
    }

    private void took(Outcome<Report> outcome, SerializableConsumer<Report> then) {
        switch (outcome) {
            case Outcome.Done<Report>(var report) -> then.accept(report);
            case Outcome.Refused<Report>(var findings) -> {
                file();
                refuse(findings);
            }
        }
    }

    private void refuse(List<Finding> findings) {
        refusal.show(findings);
        refusal.focus();
    }

    private void show(com.vaadin.flow.component.Component... content) {
        step.removeAll();
        step.add(content);
    }

    private void forget() {
        var old = upload;
        upload = null;
        if (old != null) {
            old.delete();
        }
    }

    private Button again() {
        return new Button(t("organization.intake.again"), click -> file());
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("zs-actions");
        return actions;
    }

    private static Button primary(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
