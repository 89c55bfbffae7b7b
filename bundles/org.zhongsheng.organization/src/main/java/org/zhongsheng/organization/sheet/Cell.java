package org.zhongsheng.organization.sheet;

/**
 * A cell as people see it.
 *
 * @param text without scientific notation; a day is {@code 2021-09-01}, a moment {@code 2021-09-01 08:30}; of an error
 *     its sign, such as {@code #N/A}
 */
public record Cell(String text, Kind kind) {

    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** a formula without a result, or whose result is an error */
        ERROR,
        /** a whole number of more than 15 digits: a spreadsheet has replaced the others by zeros */
        LOST_DIGITS
    }

    public static final Cell EMPTY = new Cell("", Kind.EMPTY);

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return kind == Kind.EMPTY || text.isBlank();
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
