package org.zhongsheng.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;

/** Lets Vaadin speak with the message files of all bundles. */
@Component(service = I18NProvider.class)
public class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    @Activate
    public Translations(@Reference Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        var said = args.clone();
        for (int i = 0; i < said.length; i++) {
            if (said[i] instanceof Text text) {
                said[i] = texts.get(locale, text);
            }
        }
        return texts.get(locale, key, said);
    }
}
