package org.zhongsheng.shell.look;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.zhongsheng.platform.text.Texts;

/** Has the chosen language and appearance in the page from its first byte, so that a dark page never flashes white. */
@Component
public class StartPage implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var html = response.getDocument().getElementsByTag("html");
        var language = Preferences.language(request).orElseGet(() -> spoken(request.getLocale()));
        html.attr("lang", language.toLanguageTag());
        Preferences.appearance(request).ifPresent(chosen -> html.attr("data-appearance", chosen.css()));
    }

    private static Locale spoken(Locale wanted) {
        return Texts.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Texts.LOCALES.getFirst());
    }
}
