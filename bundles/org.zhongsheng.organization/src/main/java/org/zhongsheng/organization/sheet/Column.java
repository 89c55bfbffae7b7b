package org.zhongsheng.organization.sheet;

/**
 * A column of a table that is written.
 *
 * @param width in characters of Latin text
 */
public record Column(String title, int width) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /** As wide as its title asks for. */
    public static Column of(String title) {
        int width = (int) title.codePoints().map(c -> c > 0xFF ? 2 : 1).sum() + 4;
        return new Column(title, Math.clamp(width, NARROWEST, WIDEST));
    }

    public Column wide(int characters) {
        return new Column(title, characters);
    }
}
