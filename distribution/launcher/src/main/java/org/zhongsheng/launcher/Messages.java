package org.zhongsheng.launcher;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The launcher's sentences, Chinese or English, and the characters that the terminal reads. Both are asked of the
 * environment itself: Java falls back to ASCII where the machine lacks the locale that the terminal has.
 */
record Messages(Locale locale, Charset charset) {

    /** The language is English unless the environment says Chinese. */
    static Messages of(Map<String, String> environment) {
        var language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        var locale = language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Messages(locale, charset(language));
    }

    private static Charset charset(String language) {
        try {
            return Charset.forName(language.replaceFirst("^[^.]*\\.?", "").replaceFirst("@.*", ""));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    String get(String key, Object... args) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle("org.zhongsheng.launcher.messages", locale, control)
                .getString(key);
        return new MessageFormat(pattern, locale).format(args);
    }
}
