package org.zhongsheng.organization.sheet;

import java.util.regex.Pattern;

/** Texts that a table can hold and that nothing takes for a formula. */
final class Plain {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|[\uFFFE\uFFFF]");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d+)?");

    private Plain() {}

    static String text(String text) {
        var writable = UNWRITABLE.matcher(text).replaceAll("");
        return writable.length() > Limits.CELL ? writable.substring(0, Limits.CELL) : writable;
    }

    /** With an apostrophe before what a spreadsheet would calculate when it opens a text file. */
    static String disarmed(String text) {
        var writable = text(text);
        return FORMULA.matcher(writable).matches() && !NUMBER.matcher(writable).matches() ? "'" + writable : writable;
    }
}
