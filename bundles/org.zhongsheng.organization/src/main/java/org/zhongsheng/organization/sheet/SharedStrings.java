package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook point to, and how a text of one or several runs is put together. */
final class SharedStrings {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final TextHeap texts;

    private SharedStrings(TextHeap texts) {
        this.texts = texts;
    }

    static SharedStrings none() {
        return new SharedStrings(new TextHeap(0));
    }

    static SharedStrings read(Xml xml, Limits limits) throws IOException {
        var texts = new TextHeap(limits.texts());
        while (xml.nextOpening("si")) {
            texts.add(richText(xml, "si"));
        }
        return new SharedStrings(texts);
    }

    /** The text of the item whose opening tag was just read, without its phonetic guides. */
    static String richText(Xml xml, String item) throws IOException {
        String text = "";
        boolean phonetic = false;
        while (xml.next() && !xml.closes(item)) {
            if (xml.opens("rPh")) {
                phonetic = true;
            } else if (xml.closes("rPh")) {
                phonetic = false;
            } else if (xml.opens("t") && !phonetic) {
                var run = xml.text();
                text = text.isEmpty() ? run : text.concat(run);
            }
            if (text.length() > Limits.CELL) {
                throw new Unreadable(Trouble.CELL_TOO_LONG, 0);
            }
        }
        return unescape(text);
    }

    String get(String index) throws Unreadable {
        try {
            int at = Integer.parseInt(index.strip());
            if (at >= 0 && at < texts.size()) {
                return texts.get(at);
            }
        } catch (NumberFormatException damaged) {
            throw new Unreadable(damaged);
        }
        throw new Unreadable(Trouble.DAMAGED);
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(match -> {
                    var c = String.valueOf((char) Integer.parseInt(match.group(1), 16));
                    return Matcher.quoteReplacement(c);
                })
                : text;
    }
}
