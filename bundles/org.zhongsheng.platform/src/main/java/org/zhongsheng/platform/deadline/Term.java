package org.zhongsheng.platform.deadline;

import java.time.LocalDate;
import java.util.List;

/** A length of time as a law or a rule gives it, one day or month at least. */
public record Term(int amount, Unit unit) {

    public enum Unit {
        NATURAL_DAY,
        WORKING_DAY,
        MONTH
    }

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("a term of " + amount);
        }
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.NATURAL_DAY);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAY);
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTH);
    }

    /** The last day, without any pause. */
    public LocalDate end(LocalDate start, Days days) {
        return end(start, days, List.of());
    }

    /**
     * The last day. The day it starts on is not counted (民法典 §201). Months end on the day of the same number, or on the
     * last of a month that has none (§202). Working days are those that are worked, make-up workdays among them; days and
     * months that end on a holiday end on the first day after it (§203). A day of a pause is not counted.
     */
    public LocalDate end(LocalDate start, Days days, List<Pause> pauses) {
        return switch (unit) {
            case WORKING_DAY -> counted(start, amount, day -> days.kind(day).isWorked() && !isPaused(day, pauses));
            case NATURAL_DAY -> afterHoliday(counted(start, amount, day -> !isPaused(day, pauses)), days);
            case MONTH -> afterHoliday(lengthened(start, start.plusMonths(amount), pauses), days);
        };
    }

    private interface Countable {
        boolean counts(LocalDate day);
    }

    private static LocalDate counted(LocalDate start, long amount, Countable countable) {
        var day = start;
        for (long left = amount; left > 0; ) {
            day = day.plusDays(1);
            left -= countable.counts(day) ? 1 : 0;
        }
        return day;
    }

    /** By as many days as were paused before the end. */
    private static LocalDate lengthened(LocalDate start, LocalDate end, List<Pause> pauses) {
        long paused = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> isPaused(day, pauses))
                .count();
        return counted(end, paused, day -> !isPaused(day, pauses));
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private static LocalDate afterHoliday(LocalDate end, Days days) {
        var day = end;
        while (days.kind(day) == DayKind.HOLIDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
