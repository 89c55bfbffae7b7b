package org.zhongsheng.ui.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;

/** Texts in the language of the reader who is served by this thread; meant to be imported statically. */
public final class Messages {

    private Messages() {}

    /** The text of a key of some message file; the key itself when there is none, or no Vaadin as in a plain test. */
    public static String t(String key, Object... args) {
        return VaadinService.getCurrent() == null ? key : I18NProvider.translate(locale(), key, args);
    }

    public static String t(Text text) {
        return t(text.key(), text.args().toArray());
    }

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.LOCALES.getFirst() : ui.getLocale();
    }
}
