package org.zhongsheng.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Just enough JSON for the control channel: flat objects of strings, numbers and truth values, one a line. */
final class Json {

    /** JSON already. */
    record Raw(String json) {}

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when it is no such object */
    static Map<String, @Nullable Object> read(String line) {
        return new Json(line.strip()).object();
    }

    static String write(Map<String, ?> values) {
        return value(values);
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Raw raw -> raw.json();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> quote(String.valueOf(entry.getKey())) + ":" + value(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Iterable<?> items -> {
                var parts = new StringBuilder();
                items.forEach(item -> parts.append(parts.isEmpty() ? "" : ",").append(value(item)));
                yield "[" + parts + "]";
            }
            default -> quote(value.toString());
        };
    }

    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }

    private Map<String, @Nullable Object> object() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        take('{');
        while (peek() != '}') {
            var name = string();
            take(':');
            values.put(name, peek() == '"' ? string() : literal());
            if (peek() == ',') {
                take(',');
            }
        }
        take('}');
        return values;
    }

    private String string() {
        take('"');
        var string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private @Nullable Object literal() {
        int start = at;
        while ("}, ".indexOf(peek()) < 0) {
            at++;
        }
        var literal = text.substring(start, at);
        return switch (literal) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> Long.valueOf(literal);
        };
    }

    private char peek() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("cut off: " + text);
        }
        return text.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw new IllegalArgumentException("'" + expected + "' expected at " + at + " of " + text);
        }
        at++;
    }
}
