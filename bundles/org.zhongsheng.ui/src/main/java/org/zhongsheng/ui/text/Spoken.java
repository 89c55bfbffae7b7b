package org.zhongsheng.ui.text;

import static org.zhongsheng.ui.text.Messages.t;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.zhongsheng.platform.text.Text;

/** Dates, times and numbers as they are written and spoken: {@code 2021-09-01}, 还剩 3 天, {@code 10,000+}. */
public final class Spoken {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Spoken() {}

    public static String date(LocalDate date) {
        return date.toString();
    }

    public static String time(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** How long until a due day: 还剩 3 天, 今天截止, 已逾期 2 天. */
    public static Text left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Text.of("ui.due.today");
        }
        return days > 0 ? Text.of("ui.due.left", days) : Text.of("ui.due.over", -days);
    }

    /** How long ago: 刚刚, 5 分钟前, 3 小时前; from a day on the time itself. */
    public static String ago(Instant time, Instant now) {
        var passed = Duration.between(time, now);
        if (passed.toMinutes() < 1) {
            return t("ui.ago.now");
        }
        if (passed.toHours() < 1) {
            return t("ui.ago.minutes", passed.toMinutes());
        }
        return passed.toHours() < 24 ? t("ui.ago.hours", passed.toHours()) : time(time);
    }

    /** A stretch of time in its largest unit, rounded up: 40 秒, 3 分钟. */
    public static Text lasting(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds < 60
                ? Text.of("ui.lasting.seconds", seconds)
                : Text.of("ui.lasting.minutes", (seconds + 59) / 60);
    }
}
