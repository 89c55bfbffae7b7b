package org.zhongsheng.organization.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.organization.sheet.SerialDate;
import org.zhongsheng.organization.staff.Day.Precision;

/** The ways in which people write days. */
final class Days {

    private static final String REST = "(?:[日号]|[\\sT]+\\d{1,2}:\\d{2}.*)?\\D{0,8}";
    private static final String BETWEEN = "\\s*[-/.。年,\\\\]\\s*";
    private static final String BETWEEN_MONTH = "\\s*[-/.。月,\\\\]\\s*";

    private interface Meaning {
        Optional<Day> of(MatchResult match, Cell cell, LocalDate today);
    }

    private record Form(Pattern pattern, Meaning meaning) {

        Form(String regex, Meaning meaning) {
            this(Pattern.compile(regex), meaning);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN_MONTH + "(\\d{1,2})" + REST,
                    (m, cell, today) -> day(number(m, 1), number(m, 2), number(m, 3), Precision.DAY)),
            new Form(
                    "(\\d{4})(\\d{2})(\\d{2})",
                    (m, cell, today) -> day(number(m, 1), number(m, 2), number(m, 3), Precision.DAY)),
            new Form(
                    "(\\d{4})" + BETWEEN + "(\\d{1,2})\\s*月?\\D{0,8}",
                    (m, cell, today) -> day(number(m, 1), number(m, 2), 1, monthly(m, cell))),
            new Form("(\\d{4})(\\d{2})", (m, cell, today) -> day(number(m, 1), number(m, 2), 1, Precision.MONTH)),
            new Form("((?:19|20)\\d{2})\\s*年?\\D{0,8}", (m, cell, today) -> day(number(m, 1), 1, 1, Precision.YEAR)),
            new Form("(\\d{5})", (m, cell, today) -> Optional.of(new Day(SerialDate.day(number(m, 1)), Precision.DAY))),
            new Form(
                    "(\\d{1,2})/(\\d{1,2})/(\\d{4})" + REST,
                    (m, cell, today) -> western(number(m, 1), number(m, 2), number(m, 3))),
            new Form(
                    "[']?(\\d{2})" + BETWEEN + "(\\d{1,2})" + BETWEEN_MONTH + "(\\d{1,2})" + REST,
                    (m, cell, today) ->
                            day(century(number(m, 1), today), number(m, 2), number(m, 3), Precision.SHORT_YEAR)),
            new Form(
                    "[']?(\\d{2})\\s*年\\s*(\\d{1,2})\\s*月?",
                    (m, cell, today) -> day(century(number(m, 1), today), number(m, 2), 1, Precision.SHORT_YEAR)));

    private Days() {}

    static Optional<Day> parse(Cell cell, String typed, LocalDate today) {
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(typed);
            if (matcher.matches()) {
                return form.meaning().of(matcher, cell, today);
            }
        }
        return Optional.empty();
    }

    private static Precision monthly(MatchResult match, Cell cell) {
        return cell.is(Cell.Kind.NUMBER) && match.group(2).equals("1") ? Precision.LOST_ZERO : Precision.MONTH;
    }

    /** Day and month change places in the world: only what can be read in one way is. */
    private static Optional<Day> western(int first, int second, int year) {
        if (first == second || second > 12) {
            return day(year, first, second, Precision.DAY);
        }
        return first > 12 ? day(year, second, first, Precision.DAY) : Optional.empty();
    }

    /** The last year that ends so and is not in the future. */
    private static int century(int year, LocalDate today) {
        int thisCentury = today.getYear() / 100 * 100 + year;
        return thisCentury <= today.getYear() ? thisCentury : thisCentury - 100;
    }

    private static Optional<Day> day(int year, int month, int day, Precision precision) {
        try {
            return year < 1900 ? Optional.empty() : Optional.of(new Day(LocalDate.of(year, month, day), precision));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
