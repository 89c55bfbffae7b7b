package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhongsheng.shell.profile.ProfileView;
import org.zhongsheng.ui.page.Icon;

/** Everything within a thumb's reach on a phone. */
final class BottomBar extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    BottomBar() {
        getContent().addClassName("shell-bottom");
        getContent().setAriaLabel(t("shell.navigation"));
    }

    void show(String here) {
        var home = new Place(t("shell.home.title"), "", "home");
        var places = new Place(t("shell.places.title"), PlacesView.PATH, "module");
        var me = new Place(t("shell.profile.short"), ProfileView.PATH, "person");
        var current = List.of(home, me).stream()
                .filter(place -> place.holds(here))
                .findFirst()
                .orElse(places);
        getContent().removeAll();
        List.of(home, places, me).forEach(place -> getContent().add(entry(place, place.equals(current))));
    }

    private static Anchor entry(Place place, boolean current) {
        var link = new Anchor(place.path(), Icon.of(place.icon()), new Span(place.title()));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
