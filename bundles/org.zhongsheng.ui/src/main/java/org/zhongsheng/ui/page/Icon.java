package org.zhongsheng.ui.page;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of the theme, by name; they stand in {@code static/icons.svg} and take the colour of the text. */
public final class Icon {

    /** Where the theme's files are found, below the root of the application. */
    public static final String THEME = "zhongsheng";

    private Icon() {}

    public static SvgIcon of(String name) {
        var icon = new SvgIcon(THEME + "/icons.svg", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
