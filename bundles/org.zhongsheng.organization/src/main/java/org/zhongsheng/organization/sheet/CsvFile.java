package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file with separators. */
final class CsvFile implements SheetFile {

    private static final int SAMPLE = 1 << 16;

    private final Path file;
    private final Limits limits;
    private final Encoding encoding;
    private final String sample;

    private CsvFile(Path file, Limits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.encoding = Encoding.of(file);
        this.sample = sample();
    }

    static CsvFile open(Path file, Limits limits) throws IOException {
        var csv = new CsvFile(file, limits);
        if (csv.sample.isBlank()) {
            throw new Unreadable(Trouble.EMPTY);
        }
        return csv;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Rows rows(String sheet) throws IOException {
        if (!sheet.isEmpty()) {
            throw new Unreadable(Trouble.NO_SUCH_SHEET, sheet);
        }
        var reader = encoding.open(file);
        if (Separator.isGiven(sample)) {
            reader.skip(sample.indexOf('\n') + 1L);
        }
        return new CsvRows(new Counted(reader, Files.size(file)), Separator.of(sample), limits);
    }

    @Override
    public void close() {
        // every reader of rows closes its own file
    }

    private String sample() throws IOException {
        try (var reader = encoding.open(file)) {
            var buffer = new char[SAMPLE];
            int length = 0;
            for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(buffer, length, SAMPLE - length)) {
                length += count;
            }
            return new String(buffer, 0, length);
        }
    }
}
