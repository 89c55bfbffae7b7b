package org.zhongsheng.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Tells what each day is. */
@FunctionalInterface
public interface Days {

    /** Weekdays and weekends, as if there were no festivals. */
    Days PLAIN = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayKind.WEEKEND : DayKind.WORKDAY;

    DayKind kind(LocalDate day);
}
