package org.zhongsheng.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    @Test
    void doesNotCountTheDayItStartsOn() {
        assertThat(Term.days(1).end(MONDAY, Days.PLAIN)).isEqualTo("2021-03-02");
        assertThat(Term.workingDays(1).end(MONDAY, Days.PLAIN)).isEqualTo("2021-03-02");
    }

    @Test
    void skipsWeekendsInWorkingDaysOnly() {
        assertThat(Term.workingDays(5).end(MONDAY, Days.PLAIN)).isEqualTo("2021-03-08");
        assertThat(Term.days(5).end(MONDAY, Days.PLAIN)).isEqualTo("2021-03-06");
    }

    @Test
    void endsAMonthOnTheSameDayOrTheLast() {
        assertThat(Term.months(1).end(LocalDate.of(2021, 1, 31), Days.PLAIN)).isEqualTo("2021-02-28");
        assertThat(Term.months(12).end(LocalDate.of(2020, 2, 29), Days.PLAIN)).isEqualTo("2021-02-28");
        assertThat(Term.months(2).end(LocalDate.of(2021, 2, 28), Days.PLAIN)).isEqualTo("2021-04-28");
    }

    @Test
    void endsAfterHolidays() {
        var days = holidays("2021-03-03", "2021-03-04");

        assertThat(Term.days(2).end(MONDAY, days)).isEqualTo("2021-03-05");
        assertThat(Term.days(4).end(MONDAY, days)).isEqualTo("2021-03-05");
        assertThat(Term.months(1).end(LocalDate.of(2021, 2, 3), days)).isEqualTo("2021-03-05");
        assertThat(Term.workingDays(2).end(MONDAY, days)).isEqualTo("2021-03-05");
    }

    @Test
    void standsStillWhilePaused() {
        var pauses = List.of(pause("2021-03-02", "2021-03-04"), pause("2021-03-05", "2021-03-05"));

        assertThat(Term.days(2).end(MONDAY, Days.PLAIN, pauses)).isEqualTo("2021-03-05");
        assertThat(Term.workingDays(3).end(MONDAY, Days.PLAIN, pauses)).isEqualTo("2021-03-08");
        assertThat(Term.months(1).end(MONDAY, Days.PLAIN, pauses)).isEqualTo("2021-04-03");
        assertThat(Term.months(1).end(MONDAY, Days.PLAIN, List.of(pause("2021-03-31", "2021-04-10"))))
                .as("a pause that has not ended when the month would")
                .isEqualTo("2021-04-11");
    }

    @Test
    void isNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.days(0));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2021-03-05", "2021-03-04"));
    }

    private static Pause pause(String from, String until) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Days holidays(String... dates) {
        var off = Set.of(dates);
        return day -> off.contains(day.toString()) ? DayKind.HOLIDAY : Days.PLAIN.kind(day);
    }
}
