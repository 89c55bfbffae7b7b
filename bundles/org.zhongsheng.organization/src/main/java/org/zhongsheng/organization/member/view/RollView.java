package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.text.Spoken;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** The roll 花名册 of one basic union, to be printed on A4 and sealed. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = MembersView.PATH + "/roll",
        title = "organization.roll.title",
        permission = "organization.member.view",
        menu = false)
@StyleSheet("context://organization/organization.css")
public class RollView extends Page implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Workplace workplace;

    @Activate
    public RollView(@Reference Members members, @Reference Workplace workplace) {
        this.members = members;
        this.workplace = workplace;
        workplace.onChange(this, this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header =
                new PageHeader(t("organization.roll.title")).back(MembersView.PATH, t("organization.members.title"));
        header.primary("ui.print", () -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        add(header);
        workplace.union().ifPresent(this::show);
    }

    private void show(Union union) {
        if (members.sorts(union.scope()).size() == 1) {
            add(new EmptyState("people", t("organization.roll.choose")));
            return;
        }
        var rows = members.roll(union.scope());
        var heading =
                new Paragraph(t("organization.roll.heading", union.name(), rows.size(), Spoken.date(LocalDate.now())));
        heading.addClassName("roll-heading");
        add(heading, new Html(new RollTable(rows).html()), seal());
        if (rows.size() == Members.ROLL) {
            add(new Paragraph(t("organization.roll.cut", rows.size())));
        }
    }

    private static Paragraph seal() {
        var seal = new Paragraph(t("organization.roll.seal"));
        seal.addClassName("roll-seal");
        return seal;
    }
}
