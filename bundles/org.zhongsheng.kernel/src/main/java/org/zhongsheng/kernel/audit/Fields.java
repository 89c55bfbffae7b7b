package org.zhongsheng.kernel.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Fields as text that people can read in the database and that is the same each time: {@code name=value} lines by name. */
final class Fields {
    private Fields() {}

    static String write(Map<String, String> fields) {
        var text = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> text.append(escaped(name))
                .append('=')
                .append(escaped(value))
                .append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        var fields = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            fields.put(plain(line.substring(0, equals)), plain(line.substring(equals + 1)));
        });
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("=", "\\e");
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' ? meant(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'e' -> '=';
            default -> escaped;
        };
    }
}
