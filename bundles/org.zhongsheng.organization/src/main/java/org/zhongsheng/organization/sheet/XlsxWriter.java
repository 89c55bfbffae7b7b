package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Texts are written into their cells, not shared, so that nothing is kept of a row that has left. */
final class XlsxWriter implements SheetWriter {

    private static final int FLUSH = 500;
    private static final int FULL = 1_000_000;
    private static final String HEADER_FILL = "F3EBE6";
    private static final String HIGHLIGHT = "FFD9D4";
    private static final Set<Character> FORBIDDEN = Set.of('[', ']', '*', '?', '/', '\\', ':');
    private static final int LONGEST_NAME = 28;

    private final OutputStream out;
    private final Workbook workbook;
    private final String name;
    private final List<Column> columns;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    XlsxWriter(OutputStream out, String name, List<Column> columns) {
        this.out = out;
        this.workbook = new Workbook(out, "Zhongsheng", "1.0");
        this.name = sheetName(name);
        this.columns = List.copyOf(columns);
        this.sheet = sheet(this.name);
    }

    @Override
    public void row(List<? extends @Nullable Object> values, Set<Integer> highlighted) throws IOException {
        if (row > FULL) {
            nextSheet();
        }
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column), highlighted.contains(column));
        }
        if (++row % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            sheet.finish();
            workbook.close();
        }
    }

    private void write(int column, @Nullable Object value, boolean highlighted) {
        switch (value) {
            case null -> {}
            case LocalDate day -> sheet.value(row, column, day);
            case BigDecimal amount -> sheet.value(row, column, amount);
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, Plain.text(value.toString()));
        }
        var style = sheet.style(row, column).format(format(value));
        if (highlighted) {
            style.fillColor(HIGHLIGHT);
        }
        if (value != null || highlighted) {
            style.set();
        }
    }

    /** Text format, by which also what is typed into the cell later stays a text: a corrected identity number. */
    private static String format(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> "yyyy-mm-dd";
            case BigDecimal amount -> "0.00";
            case Number number -> "0";
            case null -> "@";
            default -> "@";
        };
    }

    private void nextSheet() throws IOException {
        sheet.finish();
        sheet = sheet(name + " " + ++sheets);
        row = 1;
    }

    private Worksheet sheet(String title) {
        var next = workbook.newWorksheet(title);
        next.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            next.width(column, columns.get(column).width());
            next.inlineString(0, column, Plain.text(columns.get(column).title()));
            next.style(0, column).bold().fillColor(HEADER_FILL).wrapText(true).set();
        }
        return next;
    }

    private static String sheetName(String wanted) {
        var name = new StringBuilder();
        wanted.chars().filter(c -> !FORBIDDEN.contains((char) c)).forEach(c -> name.append((char) c));
        return name.isEmpty() ? "1" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
