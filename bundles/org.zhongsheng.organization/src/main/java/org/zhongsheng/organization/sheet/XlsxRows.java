package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet. Producers may leave out the numbers of rows and the references of cells. */
final class XlsxRows implements Rows {

    private static final int LAST_ROW = 1 << 20;

    private final Inflated in;
    private final Xml xml;
    private final CellReader cells;
    private final Merges merges;
    private final Limits limits;
    private final Map<Integer, Top> tops = new HashMap<>();
    private int number;
    private int filled;

    /** The first cell of the last merged range of a column. */
    private record Top(int row, Cell cell) {}

    XlsxRows(Inflated in, XlsxFile.Texture texture, Merges merges, Limits limits) throws IOException {
        this.in = in;
        this.xml = new Xml(in);
        this.cells = new CellReader(xml, texture);
        this.merges = merges;
        this.limits = limits;
        xml.nextOpening("sheetData");
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (xml.next() && !xml.closes("sheetData")) {
            if (xml.opens("row")) {
                var given = xml.attribute("r");
                number = given == null ? number + 1 : Styles.number(given);
                var row = row();
                if (!row.isEmpty()) {
                    return counted(new Row(number, row));
                }
            }
        }
        return null;
    }

    @Override
    public double progress() {
        return in.progress();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private List<Cell> row() throws IOException {
        var row = new ArrayList<Cell>();
        int column = -1;
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                var reference = xml.attribute("r");
                column = reference == null ? column + 1 : Columns.index(reference);
                put(row, column, cells.read());
            }
        }
        if (!row.isEmpty() && !merges.isEmpty()) {
            fillDown(row);
        }
        return row;
    }

    private void put(List<Cell> row, int column, Cell cell) throws Unreadable {
        if (cell.isBlank()) {
            return;
        }
        if (column >= limits.columns() || column < 0) {
            throw new Unreadable(Trouble.TOO_MANY_COLUMNS, number, limits.columns());
        }
        while (row.size() <= column) {
            row.add(Cell.EMPTY);
        }
        row.set(column, cell);
    }

    private void fillDown(List<Cell> row) throws Unreadable {
        for (int column : merges.columns()) {
            int first = merges.firstRow(column, number);
            var top = tops.get(column);
            if (first == number) {
                tops.put(column, new Top(number, column < row.size() ? row.get(column) : Cell.EMPTY));
            } else if (top != null && top.row() == first) {
                put(row, column, top.cell());
            }
        }
    }

    private Row counted(Row row) throws Unreadable {
        if (++filled > limits.rows() || number > LAST_ROW) {
            throw new Unreadable(Trouble.TOO_MANY_ROWS, limits.rows());
        }
        return row;
    }
}
