package org.zhongsheng.organization.staff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.sheet.Row;
import org.zhongsheng.organization.sheet.Rows;
import org.zhongsheng.platform.text.Finding;

/** One passage through a list. */
final class ListReading {

    private static final int BATCH = 500;

    private final Header header;
    private final Places places;
    private final RowKind kind;
    private final RowReader reader;
    private final Duplicates duplicates = new Duplicates();
    private final Tally tally = new Tally();

    ListReading(Header header, Mapping mapping, Options options) {
        this.header = header;
        this.places = new Places(header, mapping);
        this.kind = new RowKind(header, mapping);
        this.reader = new RowReader(mapping, options.today());
    }

    boolean isPerson(Row row) {
        return kind.isPerson(row);
    }

    CheckedRow check(Row row) {
        var findings = new Findings(row.number(), places);
        var staff = reader.read(row, findings);
        duplicates.check(staff, findings);
        return new CheckedRow(row, staff, findings.all());
    }

    Summary run(Rows rows, Register register, RowSink sink, Progress progress) throws IOException {
        var batch = batch(rows);
        while (!batch.isEmpty() && !progress.isCancelled()) {
            var checked = compare(batch, register);
            sink.accept(checked);
            checked.forEach(tally::count);
            progress.at(tally.rows(), estimate(rows.progress()));
            batch = batch(rows);
        }
        return tally.summary(!batch.isEmpty());
    }

    private List<CheckedRow> batch(Rows rows) throws IOException {
        var batch = new ArrayList<CheckedRow>(BATCH);
        while (batch.size() < BATCH) {
            var row = next(rows);
            if (row == null) {
                return batch;
            }
            batch.add(check(row));
        }
        return batch;
    }

    private @Nullable Row next(Rows rows) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.number() > header.lastRow()) {
                if (isPerson(row)) {
                    return row;
                }
                tally.skip();
            }
        }
        return null;
    }

    private List<CheckedRow> compare(List<CheckedRow> batch, Register register) {
        var accepted = batch.stream()
                .filter(CheckedRow::isAccepted)
                .map(CheckedRow::staff)
                .toList();
        var known = accepted.isEmpty() ? java.util.Map.<Integer, List<Finding>>of() : register.lookUp(accepted);
        return known.isEmpty()
                ? batch
                : batch.stream()
                        .map(row -> with(row, known.getOrDefault(row.staff().number(), List.of())))
                        .toList();
    }

    private CheckedRow with(CheckedRow row, List<Finding> more) {
        if (more.isEmpty()) {
            return row;
        }
        var all = new ArrayList<>(row.findings());
        more.forEach(finding -> all.add(places.finding(row.staff().number(), finding)));
        return new CheckedRow(row.raw(), row.staff(), all);
    }

    private int estimate(double progress) {
        return progress <= 0 || progress >= 1 ? tally.rows() : (int) Math.max(tally.rows(), tally.rows() / progress);
    }
}
