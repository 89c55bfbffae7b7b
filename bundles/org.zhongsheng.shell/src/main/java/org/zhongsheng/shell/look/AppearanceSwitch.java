package org.zhongsheng.shell.look;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Map;
import org.zhongsheng.ui.page.Icon;

/** Light, dark, or as the device has it. */
public final class AppearanceSwitch extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private static final Map<Appearance, String> ICONS =
            Map.of(Appearance.LIGHT, "light", Appearance.DARK, "dark", Appearance.SYSTEM, "desk");

    public AppearanceSwitch() {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem switcher = getContent().addItem(Icon.of("light"));
        switcher.setAriaLabel(t("shell.appearance"));
        for (var appearance : Appearance.values()) {
            var label = new Span(
                    Icon.of(ICONS.getOrDefault(appearance, "light")),
                    new Span(t("shell.appearance." + appearance.css())));
            switcher.getSubMenu().addItem(label, click -> Preferences.look(UI.getCurrentOrThrow(), appearance));
        }
    }
}
