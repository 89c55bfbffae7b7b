package org.zhongsheng.kernel.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.deadline.DayKind;
import org.zhongsheng.platform.deadline.Days;
import org.zhongsheng.platform.deadline.WorkCalendar.Reading;
import org.zhongsheng.platform.deadline.WorkCalendar.SpecialDay;
import org.zhongsheng.platform.text.Finding;

/**
 * Understands how the State Council's notices have said since 2007 which days are off and which are worked: {@code
 * 二、春节：2月11日至17日放假调休，共7天。2月7日（星期日）、2月20日（星期六）上班。} The number of days and the days of the week, where the notice tells
 * them, are checked against its dates, so that a slip of the pen is found.
 */
final class NoticeReader {

    private static final String FIELD = "notice";

    private static final String DAY = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(]([^）)]*)[）)])?";

    /** A date or a range of dates; what is said of those before; or how many days there are. */
    private static final Pattern WORDS =
            Pattern.compile(DAY + "(?:[至到—~-]+" + DAY + ")?|(放假|补休)(?:(\\d+)天)?|(上班)|共(\\d+)天");

    private static final int VERB_OFF = 9;
    private static final int COUNT_OFF = 10;
    private static final int VERB_WORKED = 11;
    private static final int COUNT = 12;

    private static final Pattern ITEM = Pattern.compile("(?m)^[一二三四五六七八九十\\d]*[、.．]?([^：:。]{1,20})[：:](.*)$");
    private static final String ITEM_WITHIN_LINE = "(?<=[。；：])(?=[一二三四五六七八九十]{1,2}、)";
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)([一二三四五六日天])");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private final int year;
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private NoticeReader(int year) {
        this.year = year;
    }

    static Reading read(int year, String notice) {
        var reader = new NoticeReader(year);
        var text = notice.replaceAll("[ \\t\\u00a0\\u3000]", "").replaceAll(ITEM_WITHIN_LINE, "\n");
        ITEM.matcher(text).results().forEach(item -> reader.item(item.group(1), item.group(2)));
        reader.complete(text);
        return new Reading(
                reader.days.values().stream()
                        .sorted(Comparator.comparing(SpecialDay::day))
                        .toList(),
                List.copyOf(reader.findings));
    }

    private void item(String festival, String body) {
        for (var sentence : body.split("[。；;]")) {
            new Sentence(festival, sentence).read();
        }
    }

    private void complete(String text) {
        if (days.isEmpty()) {
            if (findings.isEmpty()) {
                findings.add(Finding.error(FIELD, "platform.calendar.nothing"));
            }
            return;
        }
        var missing = FESTIVALS.stream().filter(name -> !text.contains(name)).toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(FIELD, "platform.calendar.missing", String.join("、", missing)));
        }
    }

    private void put(SpecialDay special) {
        var day = special.day();
        if (!day.equals(clamped(day))) {
            error("platform.calendar.other-year", day, year);
            return;
        }
        if (special.kind() == DayKind.MAKEUP_WORKDAY && Days.PLAIN.kind(day).isWorked()) {
            error("platform.calendar.worked-anyway", day, weekday(day.getDayOfWeek()));
        }
        var before = days.put(day, special);
        if (before != null && before.kind() != special.kind()) {
            error("platform.calendar.both", day);
        }
    }

    /** New Year's holiday may begin in the year before. */
    private LocalDate clamped(LocalDate day) {
        var first = LocalDate.of(year - 1, 12, 1);
        var last = LocalDate.of(year, 12, 31);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private void error(String key, Object... args) {
        findings.add(Finding.error(FIELD, key, args));
    }

    private static String weekday(DayOfWeek day) {
        return "星期" + WEEKDAYS.charAt(day.ordinal());
    }

    /** The dates of a sentence wait for the word that says what they are. */
    private final class Sentence {

        private final String festival;
        private final String text;
        private final List<LocalDate> waiting = new ArrayList<>();
        private int off;
        private int month;

        Sentence(String festival, String text) {
            this.festival = festival;
            this.text = text;
        }

        void read() {
            WORDS.matcher(text).results().forEach(this::word);
        }

        private void word(MatchResult word) {
            if (word.group(VERB_OFF) != null) {
                off = waiting.size();
                say(DayKind.HOLIDAY);
                check(word.group(COUNT_OFF));
            } else if (word.group(VERB_WORKED) != null) {
                say(DayKind.MAKEUP_WORKDAY);
            } else if (word.group(COUNT) != null) {
                check(word.group(COUNT));
            } else {
                range(word);
            }
        }

        private void say(DayKind kind) {
            waiting.forEach(day -> put(new SpecialDay(day, kind, festival)));
            waiting.clear();
        }

        private void check(@Nullable String count) {
            if (count != null && off > 0 && off != Integer.parseInt(count)) {
                error("platform.calendar.count", festival, count, off);
            }
        }

        private void range(MatchResult word) {
            var from = date(word, 1, year);
            if (from == null) {
                return;
            }
            var to = word.group(7) == null ? from : date(word, 5, from.getYear());
            if (to == null) {
                return;
            }
            long length = ChronoUnit.DAYS.between(from, to) + 1;
            if (length < 1 || length > 31) {
                error("platform.calendar.range", word.group());
                return;
            }
            from.datesUntil(to.plusDays(1)).forEach(waiting::add);
        }

        /** Year and month are those said last, where a date does not say them. */
        private @Nullable LocalDate date(MatchResult word, int group, int sameYear) {
            try {
                month = word.group(group + 1) == null ? month : Integer.parseInt(word.group(group + 1));
                int inYear = word.group(group) == null ? sameYear : Integer.parseInt(word.group(group));
                var day = LocalDate.of(inYear, month, Integer.parseInt(word.group(group + 2)));
                checkWeekday(day, word.group(group + 3));
                return day;
            } catch (DateTimeException e) {
                error("platform.calendar.no-date", word.group());
                return null;
            }
        }

        private void checkWeekday(LocalDate day, @Nullable String brackets) {
            var said = WEEKDAY.matcher(brackets == null ? "" : brackets);
            if (said.find()) {
                var meant = DayOfWeek.of(WEEKDAYS.indexOf(said.group(1).replace('天', '日')) + 1);
                if (meant != day.getDayOfWeek()) {
                    error("platform.calendar.weekday", day, weekday(day.getDayOfWeek()), said.group());
                }
            }
        }
    }
}
