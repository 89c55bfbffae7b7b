package org.zhongsheng.organization.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text file with commas. */
final class CsvTable implements SheetWriter {

    private final CsvWriter csv;

    CsvTable(OutputStream out, List<Column> columns) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        row(columns.stream().map(Column::title).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> values, Set<Integer> highlighted) {
        csv.writeRecord(values.stream().map(CsvTable::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Plain.disarmed(value.toString());
    }
}
