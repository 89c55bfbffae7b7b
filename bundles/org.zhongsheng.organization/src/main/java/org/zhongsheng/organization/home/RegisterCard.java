package org.zhongsheng.organization.home;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.intake.PastImport;
import org.zhongsheng.organization.intake.StaffImport;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.page.Timeline;
import org.zhongsheng.ui.work.HomeCard;

/** The register at hand: finds a member, leads to its pages, and tells what was imported lately. */
@org.osgi.service.component.annotations.Component
public final class RegisterCard implements HomeCard {

    private static final int LATEST = 3;

    private final StaffImport staffImport;
    private final Access access;

    @Activate
    public RegisterCard(@Reference StaffImport staffImport, @Reference Access access) {
        this.staffImport = staffImport;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return new Permission("organization.member.view");
    }

    @Override
    public String title() {
        return t("organization.card.title");
    }

    @Override
    public Component component(Union union) {
        var card = new Card(search());
        card.link("people", "members", "organization.card.all");
        if (access.allows(Registrar.EDIT, union.scope())) {
            card.link("upload", "members/import", "organization.intake.title");
        }
        card.link("print", "members/roll", "organization.roll.title");
        if (access.allows(StaffImport.IMPORT, union.scope())) {
            imports(card, union);
        }
        return card;
    }

    private static TextField search() {
        var search = new TextField();
        search.setWidthFull();
        search.setPrefixComponent(Icon.of("search"));
        search.setPlaceholder(t("organization.card.search"));
        search.setAriaLabel(t("organization.card.search"));
        search.addValueChangeListener(change -> UI.getCurrentOrThrow()
                .navigate("members", QueryParameters.of("q", change.getValue().strip())));
        return search;
    }

    private void imports(Card card, Union union) {
        var latest = staffImport.latest(union.scope(), LATEST);
        if (!latest.isEmpty()) {
            var timeline = new Timeline();
            latest.forEach(past -> timeline.entry(past.at(), said(past), past.by()));
            card.add(new H3(t("organization.card.imports")), timeline);
        }
    }

    private static String said(PastImport past) {
        var counts = past.counts();
        return t("organization.card.import", past.file(), counts.inserted(), counts.updated(), past.refused());
    }

    /** The search field, a row of links, and what else there is. */
    @StyleSheet("context://organization/organization.css")
    private static final class Card extends Div {

        private static final long serialVersionUID = 1L;

        private final Div links = new Div();

        Card(TextField search) {
            links.addClassName("organization-links");
            add(search, links);
        }

        void link(String icon, String address, String labelKey) {
            links.add(new Anchor(address, Icon.of(icon), new com.vaadin.flow.component.Text(t(labelKey))));
        }
    }
}
