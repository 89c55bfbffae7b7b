package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import org.zhongsheng.organization.sheet.Cell;

/** Days in the past. */
final class DateReader implements CellReader {

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        return Days.parse(cell, typed, today)
                .map(day -> reading(day, today))
                .orElseGet(() -> Reading.refused("date.unknown", typed));
    }

    private static Reading reading(Day day, LocalDate today) {
        var date = day.date();
        if (date.isAfter(today)) {
            return Reading.refused("date.future", date.toString());
        }
        return switch (day.precision()) {
            case DAY -> Reading.of(date);
            case SHORT_YEAR -> Reading.doubtful(date, "date.short-year", date.toString());
            case LOST_ZERO -> Reading.doubtful(date, "date.lost-zero", date.toString());
            case MONTH -> Reading.doubtful(date, "date.month", date.toString());
            case YEAR -> Reading.doubtful(date, "date.year", date.toString());
        };
    }
}
