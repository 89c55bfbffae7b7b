package org.zhongsheng.organization.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a number format shows a number, as far as it matters for reading it. */
record Display(Kind kind, int digits) {

    enum Kind {
        PLAIN,
        DATE,
        PERCENT,
        /** with leading zeros up to {@link Display#digits} */
        PADDED
    }

    static final Display PLAIN = new Display(Kind.PLAIN, 0);
    private static final Display DATE = new Display(Kind.DATE, 0);
    private static final Display PERCENT = new Display(Kind.PERCENT, 0);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!h+]|m+]|s+])[^]]*]");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");

    /** The formats that are not written down in the file; 27 to 36 and 50 to 58 are days in a Chinese Excel. */
    static Display builtIn(int id) {
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) {
            return DATE;
        }
        return List.of(9, 10).contains(id) ? PERCENT : PLAIN;
    }

    static Display of(String code) {
        var bare = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        bare = BRACKETS.matcher(bare).replaceAll("").split(";", 2)[0];
        if (bare.contains("general") || bare.contains("通用")) {
            return PLAIN;
        }
        if (bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0)) {
            return DATE;
        }
        if (bare.endsWith("%")) {
            return PERCENT;
        }
        return ZEROS.matcher(bare).matches() ? new Display(Kind.PADDED, bare.length()) : PLAIN;
    }
}
