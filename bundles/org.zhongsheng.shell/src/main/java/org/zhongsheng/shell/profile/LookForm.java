package org.zhongsheng.shell.profile;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.shell.look.Appearance;
import org.zhongsheng.shell.look.LanguageSwitch;
import org.zhongsheng.shell.look.Preferences;
import org.zhongsheng.ui.text.Messages;

/** Language and appearance; a choice holds at once. */
final class LookForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    LookForm() {
        getContent().addClassName("zs-fields");
        getContent().add(language(), appearance());
    }

    private static RadioButtonGroup<Locale> language() {
        var language = new RadioButtonGroup<Locale>(t("shell.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(LanguageSwitch::name);
        language.setValue(Texts.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(Messages.locale().getLanguage()))
                .findFirst()
                .orElse(Texts.LOCALES.getFirst()));
        language.addValueChangeListener(change -> Preferences.speak(UI.getCurrentOrThrow(), change.getValue()));
        return language;
    }

    private static RadioButtonGroup<Appearance> appearance() {
        var appearance = new RadioButtonGroup<Appearance>(t("shell.appearance"));
        appearance.setItems(Appearance.values());
        appearance.setItemLabelGenerator(choice -> t("shell.appearance." + choice.css()));
        appearance.setValue(Preferences.appearance(VaadinRequest.getCurrent()).orElse(Appearance.SYSTEM));
        appearance.addValueChangeListener(change -> Preferences.look(UI.getCurrentOrThrow(), change.getValue()));
        return appearance;
    }
}
