package org.zhongsheng.organization.staff;

import java.io.IOException;
import java.util.List;

/** Takes the checked rows of a list, some hundreds at a time and in order: the register, an error file, both. */
@FunctionalInterface
public interface RowSink {

    void accept(List<CheckedRow> rows) throws IOException;

    /** What a dry run does with the rows. */
    static RowSink nowhere() {
        return rows -> {};
    }

    default RowSink and(RowSink other) {
        return rows -> {
            accept(rows);
            other.accept(rows);
        };
    }
}
