package org.zhongsheng.organization.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Days as spreadsheets count them: from 1900 with a leap day that never was, or from 1904. */
public final class SerialDate {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int LAST = 2_958_465;
    private static final int FALSE_LEAP_DAY = 60;
    private static final int SECONDS = 24 * 60 * 60;

    private SerialDate() {}

    /** The day of a serial number of the 1900 system. */
    public static LocalDate day(long serial) {
        return LocalDate.of(1899, 12, 30).plusDays(serial < FALSE_LEAP_DAY ? serial + 1 : serial);
    }

    static boolean inRange(double serial) {
        return serial >= 0 && serial < LAST + 1.0;
    }

    /** A day, a moment, or below 1 a time of day. */
    static String text(double serial, boolean from1904) {
        long seconds = Math.round(serial * SECONDS);
        long days = seconds / SECONDS;
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (days == 0 && !from1904) {
            return time.toString();
        }
        var day = from1904 ? LocalDate.of(1904, 1, 1).plusDays(days) : day(days);
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : MOMENT.format(LocalDateTime.of(day, time));
    }
}
