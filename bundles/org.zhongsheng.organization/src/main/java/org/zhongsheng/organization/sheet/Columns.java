package org.zhongsheng.organization.sheet;

/** The letters of a cell's reference. */
final class Columns {

    private Columns() {}

    /** The column from 0 of a reference such as {@code AB12}; -1 when it has no letters. */
    static int index(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int letter = (reference.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }
}
