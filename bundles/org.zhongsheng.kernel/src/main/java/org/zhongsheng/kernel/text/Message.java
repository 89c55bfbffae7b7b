package org.zhongsheng.kernel.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One line of a message file. Without arguments it is said as it stands, with arguments it is a message format. */
final class Message {
    private final String pattern;
    private volatile @Nullable MessageFormat format;

    Message(String pattern) {
        this.pattern = pattern;
    }

    String say(Locale locale, UnaryOperator<Object> words, Object... args) {
        if (args.length == 0) {
            return pattern;
        }
        var own = (MessageFormat) parsed(locale).clone();
        var formats = own.getFormatsByArgumentIndex();
        var said = args.clone();
        for (int i = 0; i < said.length; i++) {
            said[i] = i < formats.length && formats[i] != null ? said[i] : words.apply(said[i]);
        }
        return own.format(said);
    }

    private MessageFormat parsed(Locale locale) {
        var parsed = format;
        if (parsed == null) {
            parsed = new MessageFormat(pattern, locale);
            format = parsed;
        }
        return parsed;
    }
}
