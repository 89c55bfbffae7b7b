package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.combobox.ComboBox;
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
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;
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

    /** What titles of actions have before the action in their keys. */
    private static final String TITLES = "audit.";

    /** An entry and the short name of the union it concerns, empty if that is no more. */
    private record Line(Entry entry, String union) {}

    @Activate
    public AuditView(
            @Reference AuditLog log,
            @Reference Unions unions,
            @Reference Texts texts,
            @Reference Workplace workplace,
            @Reference Access access) {
        var rows = new Rows<Line>()
                .shows(line -> new AuditEntryDialog(line.entry(), line.union()).open())
                .column(Column.<Line>text(
                                "shell.audit.what", line -> action(line.entry().action()))
                        .grow(2))
                .column(Column.<Line>text(
                                "shell.audit.when",
                                line -> Spoken.time(line.entry().at()))
                        .width("11rem"))
                .column(Column.text("shell.audit.who", line -> line.entry().by()))
                .column(Column.text("shell.audit.union", Line::union));
        var list = new ListPane<>(
                        rows,
                        (Asked<Long> asked) -> lines(log.find(filter(workplace.scope(), asked), asked.after()), unions))
                .search("shell.audit.search")
                .filter(actions(texts))
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
        var key = TITLES + action;
        var title = t(key);
        return title.equals(key) ? action : title;
    }

    private static Slice<Line, Long> lines(Slice<Entry, Long> found, Unions unions) {
        var ids = found.items().stream().map(entry -> entry.union().union()).toList();
        var names = unions.shortNames(ids);
        return found.map(
                entry -> new Line(entry, names.getOrDefault(entry.union().union(), "")));
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

    /** All that has a title, by which it is found. */
    private static Filter actions(Texts texts) {
        var known = texts.keys(TITLES).stream()
                .map(key -> key.substring(TITLES.length()))
                .toList();
        var field = new ComboBox<String>();
        field.setItems(known);
        field.setItemLabelGenerator(AuditView::action);
        field.setPlaceholder(t("shell.audit.what"));
        field.setAriaLabel(t("shell.audit.what"));
        field.setClearButtonVisible(true);
        return Filter.of(
                "action", field, value -> value, value -> Optional.of(value).filter(known::contains));
    }
}
