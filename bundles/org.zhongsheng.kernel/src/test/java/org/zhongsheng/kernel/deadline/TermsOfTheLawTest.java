package org.zhongsheng.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongsheng.platform.deadline.DayKind;
import org.zhongsheng.platform.deadline.Days;
import org.zhongsheng.platform.deadline.Term;
import org.zhongsheng.platform.deadline.WorkCalendar.Year;

/** Terms by the calendars that ship. */
class TermsOfTheLawTest {

    private static final Map<LocalDate, DayKind> SPECIAL = special();
    private static final Days DAYS = day -> SPECIAL.getOrDefault(day, Days.PLAIN.kind(day));

    @ParameterizedTest
    @CsvSource({
        "an opinion of supervision, 2021-04-30, 15, WORKING_DAY, 2021-05-25",
        "a mediation,               2021-09-22, 15, NATURAL_DAY, 2021-10-08",
        "a refusal,                 2021-06-10,  5, WORKING_DAY, 2021-06-18",
        "an arbitration anew,       2021-03-15, 12, MONTH,       2022-03-15",
        "an audit report,           2021-03-01, 60, NATURAL_DAY, 2021-04-30"
    })
    void endAsTheGoldenExamplesDo(String of, LocalDate start, int amount, Term.Unit unit, LocalDate end) {
        assertThat(new Term(amount, unit).end(start, DAYS)).as(of).isEqualTo(end);
    }

    /** Counted once more on the fingers, from lists of dates that were copied out of the notices by hand. */
    @ParameterizedTest
    @MethodSource("seeds")
    void endAsCountedDayByDay(int seed) {
        var random = new Random(seed);
        var start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1900));
        int amount = 1 + random.nextInt(60);

        assertThat(Term.workingDays(amount).end(start, DAYS)).isEqualTo(worked(start, amount));
        assertThat(Term.days(amount).end(start, DAYS)).isEqualTo(natural(start, amount));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static LocalDate worked(LocalDate start, int amount) {
        var day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (ByHand.WORKED.contains(day) || (!weekend && !ByHand.OFF.contains(day))) {
                counted++;
            }
        }
        return day;
    }

    private static LocalDate natural(LocalDate start, int amount) {
        var day = start.plusDays(amount);
        while (ByHand.OFF.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void areKnownForSixYears() {
        assertThat(ShippedYears.all()).extracting(Year::year).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(ShippedYears.all())
                .allSatisfy(year -> assertThat(
                                NoticeReader.read(year.year(), year.notice()).findings())
                        .isEmpty())
                .allSatisfy(year -> assertThat(year.source()).startsWith("国务院办公厅关于" + year.year() + "年"));
    }

    private static Map<LocalDate, DayKind> special() {
        var special = new HashMap<LocalDate, DayKind>();
        ShippedYears.all().forEach(year -> year.days().forEach(day -> special.put(day.day(), day.kind())));
        return special;
    }

    /** First and last days off, and make-up workdays. */
    private static final class ByHand {

        static final Set<LocalDate> OFF = new HashSet<>();
        static final Set<LocalDate> WORKED = new HashSet<>();

        static {
            off("2021", "0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007");
            worked("2021", "0207 0220 0425 0508 0918 0926 1009");
            off("2022", "0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231-1231");
            worked("2022", "0129 0130 0402 0424 0507 1008 1009");
            off("2023", "0101-0102 0121-0127 0405-0405 0429-0503 0622-0624 0929-1006");
            worked("2023", "0128 0129 0423 0506 0625 1007 1008");
            off("2024", "0101-0101 0210-0217 0404-0406 0501-0505 0610-0610 0915-0917 1001-1007");
            worked("2024", "0204 0218 0407 0428 0511 0914 0929 1012");
            off("2025", "0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008");
            worked("2025", "0126 0208 0427 0928 1011");
            off("2026", "0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007");
            worked("2026", "0104 0214 0228 0509 0920 1010");
        }

        private static void off(String year, String ranges) {
            for (var range : ranges.split(" ")) {
                day(year, range.substring(0, 4))
                        .datesUntil(day(year, range.substring(5)).plusDays(1))
                        .forEach(OFF::add);
            }
        }

        private static void worked(String year, String days) {
            for (var day : days.split(" ")) {
                WORKED.add(day(year, day));
            }
        }

        private static LocalDate day(String year, String monthDay) {
            return LocalDate.parse(year + "-" + monthDay.substring(0, 2) + "-" + monthDay.substring(2));
        }
    }
}
