package org.zhongsheng.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The launcher's sentences, Chinese or English. */
record Messages(Locale locale) {

    /** Chinese where the environment says so, else English, as in a terminal that may not show Chinese. */
    static Messages ofEnvironment() {
        var language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("");
        return new Messages(language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    String get(String key, Object... args) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle("org.zhongsheng.launcher.messages", locale, control)
                .getString(key);
        return new MessageFormat(pattern, locale).format(args);
    }
}
