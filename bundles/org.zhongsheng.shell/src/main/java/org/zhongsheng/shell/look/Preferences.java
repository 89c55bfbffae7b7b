package org.zhongsheng.shell.look;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhongsheng.platform.text.Texts;

/** What a reader chose about language and appearance. It stays with her browser, so it holds before the login, too. */
public final class Preferences {

    static final String LANGUAGE = "zhongsheng.language";
    static final String APPEARANCE = "zhongsheng.appearance";

    private static final int YEAR = 365 * 24 * 3600;
    private static final String KEEP = "document.cookie = $0 + '=' + $1 + ';path=/;samesite=lax;max-age=" + YEAR + "';";

    private Preferences() {}

    /** Lets a new browser window speak the chosen language. */
    public static void apply(UI ui) {
        if (ComponentUtil.getData(ui, Preferences.class.getName()) == null) {
            ComponentUtil.setData(ui, Preferences.class.getName(), true);
            language(VaadinRequest.getCurrent()).ifPresent(ui::setLocale);
        }
    }

    static Optional<Locale> language(VaadinRequest request) {
        return cookie(request, LANGUAGE).flatMap(chosen -> Texts.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(chosen))
                .findFirst());
    }

    public static Optional<Appearance> appearance(VaadinRequest request) {
        return cookie(request, APPEARANCE).flatMap(Appearance::of);
    }

    /** The page is loaded anew in the other language. */
    public static void speak(UI ui, Locale locale) {
        ui.getPage().executeJs(KEEP + "location.reload()", LANGUAGE, locale.getLanguage());
    }

    public static void look(UI ui, Appearance appearance) {
        ui.getPage().executeJs(KEEP + "document.documentElement.dataset.appearance = $1", APPEARANCE, appearance.css());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
