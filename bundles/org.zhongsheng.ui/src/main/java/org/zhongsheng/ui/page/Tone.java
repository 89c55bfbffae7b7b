package org.zhongsheng.ui.page;

import java.util.Locale;

/** What a colour says. Colour never speaks alone: the words beside it say the same. */
public enum Tone {
    NEUTRAL,
    GOOD,
    WARNING,
    BAD,
    ACCENT;

    /** Its name in the theme. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
