package org.zhongsheng.kernel.module;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Finding.Severity;
import org.zhongsheng.platform.text.Text;

/**
 * Findings as one line each: {@code ERROR|field|clause|key(arg,arg)}, where an argument is {@code 'text}, {@code
 * #number} or again {@code key(...)}, all words percent-encoded.
 */
final class Script {

    private final String line;
    private int at;

    private Script(String line) {
        this.line = line;
    }

    static String write(Finding finding) {
        return finding.severity()
                + "|" + (finding.field() == null ? "" : encode(finding.field()))
                + "|" + (finding.clause() == null ? "" : encode(finding.clause()))
                + "|" + write(finding.message());
    }

    static Finding read(String line) {
        var parts = line.split("\\|", 4);
        return new Finding(
                Severity.valueOf(parts[0]),
                parts[1].isEmpty() ? null : decode(parts[1]),
                new Script(parts[3]).text(),
                parts[2].isEmpty() ? null : decode(parts[2]));
    }

    private static String write(Object argument) {
        return switch (argument) {
            case Text text ->
                encode(text.key())
                        + "("
                        + String.join(
                                ",", text.args().stream().map(Script::write).toList())
                        + ")";
            case Long number -> "#" + number;
            case Integer number -> "#" + number;
            default -> "'" + encode(argument.toString());
        };
    }

    private Text text() {
        var key = word();
        at++;
        var arguments = new ArrayList<Object>();
        while (line.charAt(at) != ')') {
            arguments.add(argument());
            if (line.charAt(at) == ',') {
                at++;
            }
        }
        at++;
        return new Text(key, List.copyOf(arguments));
    }

    private Object argument() {
        return switch (line.charAt(at)) {
            case '\'' -> {
                at++;
                yield word();
            }
            case '#' -> {
                at++;
                yield Long.valueOf(word());
            }
            default -> text();
        };
    }

    private String word() {
        int start = at;
        while (at < line.length() && "(),".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return decode(line.substring(start, at));
    }

    private static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String decode(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
