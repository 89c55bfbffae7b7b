package org.zhongsheng.kernel.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;

/** How values stand in a sentence: days as {@code 2021-09-01} in every language, times to the minute. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Words() {}

    static Object of(Texts texts, Locale locale, Object argument) {
        return switch (argument) {
            case Text text -> texts.get(locale, text);
            case LocalDate day -> day.toString();
            case LocalDateTime time -> TIME.format(time);
            case Instant instant -> TIME.format(instant.atZone(ZoneId.systemDefault()));
            default -> argument;
        };
    }
}
