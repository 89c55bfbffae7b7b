package org.zhongsheng.platform.deadline;

/** What a day is to those who work. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    /** Off by the State Council's arrangement, be it the festival itself or a day moved to it. */
    HOLIDAY,
    /** A day of a weekend that is worked in place of another, 调休. */
    MAKEUP_WORKDAY;

    public boolean isWorked() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }
}
