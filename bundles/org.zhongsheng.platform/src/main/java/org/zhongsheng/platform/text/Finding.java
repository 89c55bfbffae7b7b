package org.zhongsheng.platform.text;

import org.jspecify.annotations.Nullable;

/**
 * Something found wrong, or worth a look, in what a user gave.
 *
 * @param severity whether it forbids to go on
 * @param field the name of the field it belongs to, or null for the whole
 * @param message what is the matter and the way out
 * @param clause the rule that says so, such as {@code 工会法 §11}, or null
 */
public record Finding(
        Severity severity,
        @Nullable String field,
        Text message,
        @Nullable String clause) {

    public enum Severity {
        WARNING,
        ERROR
    }

    public static Finding error(@Nullable String field, String key, Object... args) {
        return new Finding(Severity.ERROR, field, Text.of(key, args), null);
    }

    public static Finding warning(@Nullable String field, String key, Object... args) {
        return new Finding(Severity.WARNING, field, Text.of(key, args), null);
    }

    public Finding under(String clause) {
        return new Finding(severity, field, message, clause);
    }

    public boolean forbids() {
        return severity == Severity.ERROR;
    }
}
