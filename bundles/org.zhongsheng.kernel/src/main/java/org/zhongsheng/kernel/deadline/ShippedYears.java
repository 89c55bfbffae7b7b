package org.zhongsheng.kernel.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.zhongsheng.platform.deadline.WorkCalendar.Year;

/** The notices that ship, {@code calendar/2021.txt} and so on: the source in the first line, then what it says. */
final class ShippedYears {

    private static final int FIRST = 2021;
    private static final int LAST = 2026;

    private ShippedYears() {}

    static List<Year> all() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(year -> year(year, text(year)))
                .toList();
    }

    private static Year year(int year, String text) {
        int end = text.indexOf('\n');
        var notice = text.substring(end + 1).strip();
        var reading = NoticeReader.read(year, notice);
        return new Year(year, text.substring(0, end), notice, reading.days(), 0);
    }

    private static String text(int year) {
        try (var in = ShippedYears.class.getResourceAsStream("/calendar/" + year + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the calendar of " + year + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
