package org.zhongsheng.organization.intake;

import java.util.List;
import org.zhongsheng.organization.staff.CheckedRow;
import org.zhongsheng.organization.staff.RowSink;

/** Counts what writing would do; of people who are known it cannot tell whether there is anything to fill in. */
final class Forecast implements RowSink {

    private final Comparison comparison;
    private final Choices choices;
    private Counts counts = Counts.NONE;

    Forecast(Comparison comparison, Choices choices) {
        this.comparison = comparison;
        this.choices = choices;
    }

    Counts counts() {
        return counts;
    }

    @Override
    public void accept(List<CheckedRow> rows) {
        for (var row : rows) {
            if (row.isAccepted()) {
                counts = counts.plus(count(comparison.match(row.staff()) != null));
            }
        }
    }

    private Counts count(boolean known) {
        if (!known) {
            return new Counts(1, 0, 0);
        }
        return choices.known() == Choices.Known.FILL ? new Counts(0, 1, 0) : new Counts(0, 0, 1);
    }
}
