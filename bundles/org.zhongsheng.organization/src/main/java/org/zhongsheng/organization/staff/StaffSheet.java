package org.zhongsheng.organization.staff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.organization.sheet.Row;
import org.zhongsheng.organization.sheet.SheetFile;

/** A staff list opened: its header, what its columns seem to be, its first rows; and the way to read all of it. */
public final class StaffSheet implements Closeable {

    private static final int HEAD = 200;
    private static final int HEADER_WITHIN = 40;
    private static final int PREVIEW = 20;

    private final SheetFile file;
    private final Options options;
    private final String sheet;
    private final Header header;
    private final List<Row> head;
    private final Proposal proposal;

    private StaffSheet(SheetFile file, Options options) throws IOException {
        this.file = file;
        this.options = options;
        this.sheet = options.sheet() == null ? file.firstFilled() : options.sheet();
        var titles = new Titles();
        var rows = head();
        var finder = new HeaderFinder(titles);
        this.header = options.headerRow() > 0
                ? finder.at(rows, options.headerRow())
                : finder.find(rows.subList(0, Math.min(HEADER_WITHIN, rows.size())));
        this.head = rows.stream().filter(row -> row.number() > header.lastRow()).toList();
        this.proposal = new Proposer(titles).propose(header, head);
    }

    /** @throws org.zhongsheng.organization.sheet.Unreadable when the file is no table */
    public static StaffSheet open(Path path, Options options) throws IOException {
        var file = SheetFile.open(path, options.limits());
        try {
            return new StaffSheet(file, options);
        } catch (IOException | RuntimeException trouble) {
            file.close();
            throw trouble;
        }
    }

    /** The visible sheets to choose from. */
    public List<String> sheets() {
        return file.sheets();
    }

    public String sheet() {
        return sheet;
    }

    public Header header() {
        return header;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** The first rows below the header as they stand in the file. */
    public List<Row> preview() {
        return head.subList(0, Math.min(PREVIEW, head.size()));
    }

    /** The first rows as they would be understood; what the register knows is not asked. */
    public List<CheckedRow> preview(Mapping mapping) {
        var reading = new ListReading(header, mapping, options);
        return preview().stream().filter(reading::isPerson).map(reading::check).toList();
    }

    /**
     * Reads the whole list.
     *
     * @throws IllegalArgumentException when the mapping has {@link Mapping#findings}
     * @throws IOException of the sink, or Unreadable when the file turns out to be damaged or too large
     */
    public Summary run(Mapping mapping, Register register, RowSink sink, Progress progress) throws IOException {
        if (!mapping.findings().isEmpty()) {
            throw new IllegalArgumentException("not a usable mapping: " + mapping);
        }
        try (var rows = file.rows(sheet)) {
            return new ListReading(header, mapping, options).run(rows, register, sink, progress);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private List<Row> head() throws IOException {
        var rows = new ArrayList<Row>();
        try (var all = file.rows(sheet)) {
            for (var row = all.next(); row != null && rows.size() < HEAD; row = all.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
