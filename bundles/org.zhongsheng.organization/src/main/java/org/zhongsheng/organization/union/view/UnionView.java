package org.zhongsheng.organization.union.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.union.Profile;
import org.zhongsheng.organization.union.Standing;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.organization.union.UnionSheet;
import org.zhongsheng.organization.view.RecordFields;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Masked;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.page.Timeline;
import org.zhongsheng.ui.page.Tone;
import org.zhongsheng.vaadin.View;

/** One union: where it stands, its profile, what is below it, and where it has stood. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = UnionsView.PATH + "/:id([0-9]{1,18})",
        title = "organization.union.title",
        permission = "organization.union.view",
        menu = false)
public class UnionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient UnionProfiles profiles;
    private final transient Unions unions;
    private final transient Access access;

    @Activate
    public UnionView(@Reference UnionProfiles profiles, @Reference Unions unions, @Reference Access access) {
        this.profiles = profiles;
        this.unions = unions;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(of(event, profiles));
    }

    /** The union of an address. */
    static UnionSheet of(BeforeEnterEvent event, UnionProfiles profiles) {
        var id = event.getRouteParameters().getLong("id").map(UnionId::new);
        return id.flatMap(profiles::find).orElseThrow(NotFoundException::new);
    }

    private void show(UnionSheet sheet) {
        var union = sheet.union();
        add(header(sheet), lineage(union));
        profile(sheet);
        if (!union.level().below().isEmpty()) {
            add(new Section(t("organization.union.below"), new UnionTree(unions, union.id())));
        }
        add(parents(union));
    }

    private PageHeader header(UnionSheet sheet) {
        var union = sheet.union();
        var header = new PageHeader(union.name())
                .explain(t("organization.union.explain", union.code(), UnionsView.level(union)))
                .back(UnionsView.PATH, t("organization.unions.title"))
                .state(new Chip(t(sheet.standing().text()), tone(sheet.standing())));
        if (access.allows(UnionProfiles.EDIT, union.scope())) {
            header.primary("organization.union.edit-profile", () -> go(union, "/profile"));
        }
        if (access.allows(Unions.EDIT, union.scope())) {
            header.menu().item("edit", "organization.union.rename", () -> go(union, "/edit"));
            header.menu().item("add", "organization.unions.add", () -> go(union, "/add"));
            header.menu().item("switch", "organization.union.move", () -> go(union, "/move"));
        }
        header.menu().print();
        return header;
    }

    private Div lineage(Union union) {
        var path = new Div();
        path.addClassName("zs-quiet");
        unions.lineage(union.scope()).forEach(above -> {
            if (path.getComponentCount() > 0) {
                path.add(new Span(" › "));
            }
            path.add(new Anchor(UnionsView.address(above), above.shortName()));
        });
        return path;
    }

    private void profile(UnionSheet sheet) {
        var profile = sheet.profile();
        if (profile.equals(Profile.EMPTY)) {
            add(new Section(t("organization.profile.title"), new Span(t("organization.profile.empty"))));
            return;
        }
        part("unit", profile.unit());
        part("founding", profile.founding());
        part("headcount", profile.headcount());
        part("term", profile.term());
        part("means", profile.means());
        var representative = part("representative", profile.representative());
        var masked = sheet.maskedNumber();
        if (masked != null) {
            var id = sheet.union().id();
            representative.add(
                    new Masked(masked, reason -> profiles.reveal(id, reason).orElse("")));
        }
    }

    private Section part(String name, Record part) {
        var key = "organization.profile." + name;
        var section = new Section(t(key), new RecordFields<>(part, key).facts());
        add(section);
        return section;
    }

    private Section parents(Union union) {
        var timeline = new Timeline();
        unions.parents(union.id())
                .forEach(parent -> timeline.entry(
                        parent.since(), t("organization.union.under", parent.parentName()), parent.reason()));
        return new Section(t("organization.union.parents"), timeline);
    }

    private static void go(Union union, String where) {
        UI.getCurrentOrThrow().navigate(UnionsView.address(union) + where);
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case ACTIVE -> Tone.GOOD;
            case FOUNDING -> Tone.ACCENT;
            case TERM_OVERDUE -> Tone.WARNING;
            case MERGED, DISSOLVED -> Tone.NEUTRAL;
        };
    }
}
