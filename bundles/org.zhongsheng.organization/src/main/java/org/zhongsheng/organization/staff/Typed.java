package org.zhongsheng.organization.staff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people type, without what they did not mean to type. */
final class Typed {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> NOTHING = Set.of(
            "", "-", "--", "---", "—", "——", "/", "\\", ".", "无", "暂无", "没有", "不详", "空", "未知", "n/a", "na", "null",
            "none", "nil", "待补");

    private Typed() {}

    /**
     * Full-width digits, letters and signs made half-width, every kind of blank a space and several of them one, without
     * invisible characters, a leading apostrophe and blanks at the ends.
     */
    static String clean(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        var clean = new StringBuilder(raw.length());
        raw.codePoints().map(Typed::narrow).filter(c -> c != 0).forEach(clean::appendCodePoint);
        var text = BLANKS.matcher(clean).replaceAll(" ").strip();
        return text.startsWith("'") || text.startsWith("`") ? text.substring(1).strip() : text;
    }

    /** Clean and without any blank. */
    static String compact(String raw) {
        var clean = clean(raw);
        return clean.indexOf(' ') < 0 ? clean : clean.replace(" ", "");
    }

    /** Compact and in lower case, for comparing words. */
    static String word(String raw) {
        return compact(raw).toLowerCase(Locale.ROOT);
    }

    /** Whether people write this where they leave a cell empty. */
    static boolean isNothing(String clean) {
        return clean.length() < 5 && NOTHING.contains(clean.toLowerCase(Locale.ROOT));
    }

    private static boolean isClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!(c > ' ' && c < 0x7F && c != '\'' && c != '`' || c >= 0x4E00 && c <= 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    private static int narrow(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0xFE0F ? 0 : c;
    }
}
