package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhongsheng.shell.look.Brand;
import org.zhongsheng.ui.page.Icon;

/** The modules at the left of a desk; the one where the user is shows its places. */
final class SideBar extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final Div entries = new Div();

    SideBar() {
        getContent().addClassName("shell-side");
        getContent().setAriaLabel(t("shell.navigation"));
        entries.addClassName("shell-entries");
        getContent().add(new Brand(), entries);
    }

    void show(List<Room> rooms, String here) {
        entries.removeAll();
        entries.add(entry(new Place(t("shell.home.title"), "", "home"), here));
        for (var room : rooms) {
            if (room.isSingle()) {
                var place = room.places().getFirst();
                entries.add(entry(new Place(room.title(), place.path(), room.icon()), here));
            } else {
                entries.add(group(room, here));
            }
        }
    }

    private static Div group(Room room, String here) {
        var door = link(new Place(room.title(), room.places().getFirst().path(), room.icon()));
        var places = new Div();
        places.addClassName("shell-places");
        room.places().forEach(place -> places.add(entry(place, here)));
        places.setVisible(room.holds(here));
        var group = new Div(door, places);
        group.addClassName("shell-room");
        group.setClassName("open", room.holds(here));
        return group;
    }

    private static Anchor entry(Place place, String here) {
        var link = link(place);
        if (place.holds(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Anchor link(Place place) {
        var link = new Anchor(place.path(), Icon.of(place.icon()), new Span(place.title()));
        link.addClassName("shell-entry");
        return link;
    }
}
