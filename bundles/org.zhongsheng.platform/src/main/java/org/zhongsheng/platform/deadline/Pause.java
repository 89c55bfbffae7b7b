package org.zhongsheng.platform.deadline;

import java.time.LocalDate;

/**
 * Days on which a term stood still: {@code from} is the first of them, {@code until} the first on which it ran again, and
 * never the earlier of both.
 */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
