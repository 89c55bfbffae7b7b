package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.vaadin.View;

/** All modules and their pages, for a phone, which has no bar at the left. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = PlacesView.PATH, title = "shell.places.title", menu = false)
public class PlacesView extends Page {

    static final String PATH = "places";

    private static final long serialVersionUID = 1L;

    @Activate
    public PlacesView(@Reference Navigation navigation) {
        add(new PageHeader(t("shell.places.title")).explain(t("shell.places.explain")));
        var rooms = navigation.rooms();
        rooms.forEach(room -> add(section(room)));
        if (rooms.isEmpty()) {
            add(new EmptyState("module", t("shell.places.empty")));
        }
    }

    private static Section section(Room room) {
        var tiles = new Div();
        tiles.addClassName("shell-tiles");
        room.places().forEach(place -> tiles.add(tile(place)));
        return new Section(room.title(), tiles);
    }

    private static Anchor tile(Place place) {
        return new Anchor(place.path(), Icon.of(place.icon()), new Span(place.title()));
    }
}
