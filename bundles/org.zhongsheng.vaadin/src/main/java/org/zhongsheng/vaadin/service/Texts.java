package org.zhongsheng.vaadin.service;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The present service for texts; without one, a key stands for itself. */
public final class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Extensions extensions;

    public Texts(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return extensions.texts().map(I18NProvider::getProvidedLocales).orElse(List.of());
    }

    @Override
    public Locale getDefaultLocale() {
        return extensions.texts().map(I18NProvider::getDefaultLocale).orElseGet(Locale::getDefault);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return extensions
                .texts()
                .map(texts -> texts.getTranslation(key, locale, parameters))
                .orElse(key);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return extensions.texts().map(texts -> texts.getAllTranslations(locale)).orElse(Map.of());
    }
}
