package org.zhongsheng.platform.deadline;

/** The days of a year, and perhaps the last of the year before, are others than they were. */
public record CalendarChanged(int year) {}
