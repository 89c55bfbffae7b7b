package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.audit.AuditLog.Entry;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.ui.list.Asked;
import org.zhongsheng.ui.list.Column;
import org.zhongsheng.ui.list.Filter;
import org.zhongsheng.ui.list.ListPane;
import org.zhongsheng.ui.list.Rows;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.text.Spoken;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** Who did what, newest first. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = "admin/audit",
        title = "shell.audit.title",
        permission = "platform.audit.view",
        order = 9050,
        icon = "audit")
public class AuditView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 400;

    @Activate
    public AuditView(@Reference AuditLog log, @Reference Workplace workplace, @Reference Access access) {
        var rows = new Rows<Entry>()
                .shows(entry -> new AuditEntryDialog(entry).open())
                .column(Column.<Entry>text("shell.audit.what", entry -> action(entry.action()))
                        .grow(2))
                .column(Column.<Entry>text("shell.audit.when", entry -> Spoken.time(entry.at()))
                        .width("11rem"))
                .column(Column.text("shell.audit.who", Entry::by))
                .column(Column.text("shell.audit.subject", Entry::subject));
        var list = new ListPane<>(
                        rows, (Asked<Long> asked) -> log.find(filter(workplace.scope(), asked), asked.after()))
                .search("shell.audit.search")
                .filter(Filter.of("action", typed("shell.audit.action"), value -> value, Optional::of))
                .filter(Filter.day("from", "shell.audit.from"))
                .filter(Filter.day("to", "shell.audit.to"))
                .empty(new EmptyState("audit", t("shell.audit.empty")))
                .at(workplace);
        add(
                new PageHeader(t("shell.audit.title"))
                        .explain(t("shell.audit.explain"))
                        .action(new ChainCheck(log, access)),
                list);
    }

    /** The title of an action, or its name where no module gives it a title. */
    static String action(String action) {
        var key = "audit." + action;
        var title = t(key);
        return title.equals(key) ? action : title;
    }

    private static AuditLog.Filter filter(Scope within, Asked<Long> asked) {
        return new AuditLog.Filter(
                within,
                asked.choice("action").orElse(""),
                asked.text(),
                "",
                begin(asked.choice("from"), 0),
                begin(asked.choice("to"), 1));
    }

    private static @Nullable Instant begin(Optional<String> day, int later) {
        return day.map(LocalDate::parse)
                .map(date -> date.plusDays(later)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant())
                .orElse(null);
    }

    private static TextField typed(String labelKey) {
        var field = new TextField();
        field.setPlaceholder(t(labelKey));
        field.setAriaLabel(t(labelKey));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return field;
    }
}
