package org.zhongsheng.shell.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.text.Messages;

/** A button that says the name of the other language in that language. */
public final class LanguageSwitch extends Button {

    private static final long serialVersionUID = 1L;

    public LanguageSwitch() {
        var other = Texts.LOCALES.stream()
                .filter(locale -> !locale.getLanguage().equals(Messages.locale().getLanguage()))
                .findFirst()
                .orElse(Texts.LOCALES.getFirst());
        setIcon(Icon.of("language"));
        setText(name(other));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> Preferences.speak(UI.getCurrentOrThrow(), other));
    }

    public static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
