package org.zhongsheng.organization.sheet;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param number as at the margin of the spreadsheet, from 1
 * @param cells from column A on, up to the last that is not empty
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; empty beyond the end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** How many cells hold something. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The letters above a column, from 0: A, B, … Z, AA. */
    public static String letter(int column) {
        return (column < 26 ? "" : letter(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
