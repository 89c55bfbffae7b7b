package org.zhongsheng.organization.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row in constant memory. Values are texts, {@link java.time.LocalDate}s, numbers or null. A text
 * stays a text whatever it begins with: what a spreadsheet would take for a formula is neutralised.
 */
public interface SheetWriter extends Closeable {

    default void row(List<? extends @Nullable Object> values) throws IOException {
        row(values, Set.of());
    }

    /** A row whose cells in these columns are highlighted, where the format can. */
    void row(List<? extends @Nullable Object> values, Set<Integer> highlighted) throws IOException;

    /** A workbook with a bold header that stays in view; closing the writer completes it and closes the stream. */
    static SheetWriter xlsx(OutputStream out, String sheet, List<Column> columns) {
        return new XlsxWriter(out, sheet, columns);
    }

    /** UTF-8 with a mark, by which spreadsheets know it. */
    static SheetWriter csv(OutputStream out, List<Column> columns) throws IOException {
        return new CsvTable(out, columns);
    }
}
