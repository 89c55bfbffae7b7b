package org.zhongsheng.organization.staff;

import java.time.LocalDate;

/** A day, and whether it, its month or its century were really given. */
record Day(LocalDate date, Precision precision) {

    enum Precision {
        DAY,
        /** the century was left out */
        SHORT_YEAR,
        /** {@code 2021.1} as a number may have been 2021.10 */
        LOST_ZERO,
        MONTH,
        YEAR
    }
}
