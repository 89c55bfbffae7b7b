package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All rows of a file at once, for tests. */
final class Reading {

    private Reading() {}

    static List<Row> rows(Path file, Limits limits) throws IOException {
        try (var sheet = SheetFile.open(file, limits);
                var rows = sheet.rows(sheet.firstFilled())) {
            var all = new ArrayList<Row>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            return all;
        }
    }

    static List<Row> rows(Path file) throws IOException {
        return rows(file, Limits.LIST);
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    /** Rows as {@code number:A|B|C}. */
    static List<String> lines(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> row.number() + ":" + String.join("|", texts(row)))
                .toList();
    }
}
