package org.zhongsheng.organization.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file with one or more tables, opened for reading. */
public sealed interface SheetFile extends Closeable permits XlsxFile, CsvFile {

    /** The names of the visible sheets in order; of a text file one empty name. */
    List<String> sheets();

    /** Reads a sheet from its beginning; may be called again. */
    Rows rows(String sheet) throws IOException;

    /** Opens what the content shows the file to be: a workbook or a text file with separators.
     *
     * @throws Unreadable when it is neither, is damaged, protected or too large
     */
    static SheetFile open(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.file()) {
            throw new Unreadable(Trouble.TOO_LARGE, Limits.mib(size), Limits.mib(limits.file()));
        }
        return FileKind.of(file).isWorkbook() ? XlsxFile.open(file, limits) : CsvFile.open(file, limits);
    }

    /** The first visible sheet that has anything in it, or the first. */
    default String firstFilled() throws IOException {
        for (var sheet : sheets()) {
            try (var rows = rows(sheet)) {
                if (rows.next() != null) {
                    return sheet;
                }
            }
        }
        throw new Unreadable(Trouble.EMPTY);
    }
}
