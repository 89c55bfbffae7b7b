package org.zhongsheng.shell.frame;

import org.zhongsheng.platform.union.Union;

/** Something that the search at the top found. */
sealed interface Found {

    String title();

    String hint();

    String icon();

    record Page(Place place, String hint) implements Found {
        @Override
        public String title() {
            return place.title();
        }

        @Override
        public String icon() {
            return place.icon();
        }
    }

    record Unit(Union union) implements Found {
        @Override
        public String title() {
            return union.name();
        }

        @Override
        public String hint() {
            return union.code();
        }

        @Override
        public String icon() {
            return "union";
        }
    }
}
