package org.zhongsheng.platform.text;

import java.util.List;

/**
 * A text to be said in the reader's language: a key of the message files and its arguments in {@link
 * java.text.MessageFormat} order. An argument may itself be a {@code Text}.
 */
public record Text(String key, List<Object> args) {

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }
}
