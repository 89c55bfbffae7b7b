package org.zhongsheng.organization.union.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.list.Asked;
import org.zhongsheng.ui.list.Column;
import org.zhongsheng.ui.list.ListPane;
import org.zhongsheng.ui.list.Rows;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Tone;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** The tree of unions below the one where one works, and what a search finds in it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = UnionsView.PATH,
        title = "organization.unions.title",
        permission = "organization.union.view",
        order = 10,
        icon = "union")
public class UnionsView extends Page {

    static final String PATH = "unions";

    private static final long serialVersionUID = 1L;

    @Activate
    public UnionsView(@Reference Unions unions, @Reference Workplace workplace) {
        var rows = new Rows<Union>()
                .opens(UnionsView::address)
                .column(Column.<Union>text("organization.unions.name", Union::name)
                        .grow(3))
                .column(Column.text("organization.unions.code", Union::code))
                .column(Column.chip("organization.unions.level", UnionsView::level, union -> Tone.NEUTRAL));
        var list = new ListPane<>(rows, (Asked<String> asked) -> find(unions, workplace.scope(), asked))
                .search("organization.unions.search")
                .at(workplace);
        workplace.union().ifPresent(top -> list.unasked(below(top, unions)));
        add(header(workplace), list);
        workplace.onChange(this, () -> UI.getCurrentOrThrow().refreshCurrentRoute(false));
    }

    private static com.vaadin.flow.component.Component below(Union top, Unions unions) {
        var tree = new UnionTree(unions, top.id());
        return tree.isBare()
                ? new EmptyState("union", t("organization.unions.empty", top.shortName()))
                        .link("organization.unions.own", address(top))
                : tree;
    }

    static String address(Union union) {
        return PATH + "/" + union.id();
    }

    static String level(Union union) {
        return t("organization.level." + union.level().name());
    }

    private static PageHeader header(Workplace workplace) {
        var header = new PageHeader(t("organization.unions.title")).explain(t("organization.unions.explain"));
        workplace.union().ifPresent(own -> {
            header.action(new Anchor(address(own), t("organization.unions.own")));
            if (!own.level().below().isEmpty()) {
                header.primary(
                        "organization.unions.add", () -> UI.getCurrentOrThrow().navigate(address(own) + "/add"));
            }
        });
        return header;
    }

    private static Slice<Union, String> find(Unions unions, Scope within, Asked<String> asked) {
        var found = unions.search(within, asked.text(), scope(asked.after()));
        var next = found.next();
        return new Slice<>(found.items(), next == null ? null : next.path());
    }

    private static @Nullable Scope scope(@Nullable String path) {
        return path == null ? null : new Scope(path);
    }
}
