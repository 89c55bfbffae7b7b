package org.zhongsheng.organization.staff;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.organization.sheet.Column;
import org.zhongsheng.organization.sheet.SheetWriter;
import org.zhongsheng.platform.text.Text;

/**
 * The rows that were refused, as they were, with the reasons in the last column and the cells in question highlighted.
 * Corrected, it can be imported as it is: the columns are named so that they are recognised, and the last is ignored.
 */
public final class ErrorFile implements RowSink, Closeable {

    private static final int REASONS_WIDTH = 60;
    private static final int WIDTH = 16;

    private final SheetWriter writer;
    private final int width;
    private final boolean warnings;
    private final Function<Text, String> texts;

    private ErrorFile(SheetWriter writer, int width, boolean warnings, Function<Text, String> texts) {
        this.writer = writer;
        this.width = width;
        this.warnings = warnings;
        this.texts = texts;
    }

    /**
     * @param mapping by which the list is read
     * @param texts says texts in the reader's language
     */
    public static ErrorFile create(OutputStream out, StaffSheet sheet, Mapping mapping, Function<Text, String> texts) {
        var columns = columns(sheet, mapping);
        int reasons = columns.size();
        columns.add(Column.of(Titles.REASONS).wide(REASONS_WIDTH));
        var name = texts.apply(Text.of("organization.staff.error-file"));
        return new ErrorFile(SheetWriter.xlsx(out, name, columns), reasons, false, texts);
    }

    /** The same file, which also takes the rows with warnings. */
    public ErrorFile withWarnings() {
        return new ErrorFile(writer, width, true, texts);
    }

    @Override
    public void accept(List<CheckedRow> rows) throws IOException {
        for (var row : rows) {
            if (!row.isAccepted() || warnings && !row.findings().isEmpty()) {
                write(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void write(CheckedRow row) throws IOException {
        var values = new ArrayList<@Nullable Object>(width + 1);
        for (int column = 0; column < width; column++) {
            var cell = row.raw().cell(column);
            values.add(cell.is(Cell.Kind.EMPTY) ? null : cell.text());
        }
        var reasons = row.findings().stream()
                .map(StaffFinding::reason)
                .map(texts)
                .distinct()
                .collect(Collectors.joining("\n"));
        values.add(reasons);
        var highlighted = new HashSet<Integer>();
        row.findings().forEach(finding -> highlighted.add(finding.column()));
        writer.row(values, highlighted);
    }

    /** The columns of the list without a former column of reasons at its end. */
    private static List<Column> columns(StaffSheet sheet, Mapping mapping) {
        int count = sheet.proposal().columns().size();
        if (count > 0 && Titles.isReasons(sheet.header().title(count - 1))) {
            count--;
        }
        var columns = new ArrayList<Column>();
        for (int column = 0; column < count; column++) {
            var title = sheet.header().title(column);
            var field = mapping.columns().get(column);
            columns.add(Column.of(title.isEmpty() && field != null ? field.header() : title)
                    .wide(WIDTH));
        }
        return columns;
    }
}
