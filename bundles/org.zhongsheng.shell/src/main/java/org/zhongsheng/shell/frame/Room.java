package org.zhongsheng.shell.frame;

import java.util.List;

/** A module with its places. */
record Room(String id, String title, String icon, List<Place> places) {

    Room {
        places = List.copyOf(places);
    }

    /** A room of one place needs no door of its own. */
    boolean isSingle() {
        return places.size() == 1;
    }

    boolean holds(String here) {
        return places.stream().anyMatch(place -> place.holds(here));
    }
}
