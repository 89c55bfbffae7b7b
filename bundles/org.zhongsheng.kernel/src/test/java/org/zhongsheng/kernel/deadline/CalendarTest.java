package org.zhongsheng.kernel.deadline;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.deadline.CalendarChanged;
import org.zhongsheng.platform.deadline.DayKind;
import org.zhongsheng.platform.deadline.WorkCalendar.Draft;
import org.zhongsheng.platform.deadline.WorkCalendar.Year;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class CalendarTest {

    private static final String NOTICE = "元旦：1月1日放假。";

    private final Kernel kernel;

    CalendarTest(TestDatabase database) {
        kernel = new Kernel(database).withReader();
        kernel.root();
    }

    @Test
    void knowsWhatShips() {
        assertThat(kernel.calendar.kind(LocalDate.of(2021, 5, 8))).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(kernel.calendar.kind(LocalDate.of(2022, 12, 31))).isEqualTo(DayKind.HOLIDAY);
        assertThat(kernel.calendar.kind(LocalDate.of(2023, 1, 3))).isEqualTo(DayKind.WORKDAY);
        assertThat(kernel.calendar.knows(2026)).isTrue();
    }

    @Test
    void ofAYearWithoutANoticeOnlyWeekendsAreKnown() {
        assertThat(kernel.calendar.knows(2041)).isFalse();
        assertThat(kernel.calendar.kind(LocalDate.of(2041, 10, 1))).isEqualTo(DayKind.WORKDAY);
        assertThat(kernel.calendar.kind(LocalDate.of(2041, 10, 5))).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void takesANoticeDownWithItsAuditAndTellsOfIt() {
        int year = 2050;
        assertThat(kernel.calendar.kind(LocalDate.of(year, 1, 2))).isEqualTo(DayKind.WEEKEND);

        var notice = NOTICE + "1月2日上班。";
        var saved = save(new Draft(year, " 通知 ", notice, 0)).orThrow();

        assertThat(saved.source()).isEqualTo("通知");
        assertThat(kernel.calendar.kind(LocalDate.of(year, 1, 2))).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(kernel.calendar.years())
                .contains(saved)
                .isSortedAccordingTo(comparing(Year::year).reversed());
        assertThat(kernel.events).contains(new CalendarChanged(year));
        assertThat(kernel.deeds.getLast()).satisfies(deed -> {
            assertThat(deed.action()).isEqualTo("platform.calendar.save");
            assertThat(deed.subject()).isEqualTo("platform.calendar:2050");
            assertThat(deed.after()).containsEntry("notice", notice);
        });
    }

    @Test
    void replacesAShippedYear() {
        var shipped = kernel.calendar.years().stream()
                .filter(year -> year.year() == 2024)
                .findFirst()
                .orElseThrow();

        var saved = save(new Draft(2024, "更正", shipped.notice() + "\n校庆：12月2日放假。", shipped.version()))
                .orThrow();
        var again =
                save(new Draft(2024, "更正", shipped.notice(), saved.version())).orThrow();

        assertThat(saved.days()).hasSize(shipped.days().size() + 1);
        assertThat(again.days()).isEqualTo(shipped.days());
    }

    @Test
    void writesNothingOverAnothersChange() {
        var first = save(new Draft(2051, "通知", NOTICE, 0)).orThrow();
        save(first.draft()).orThrow();
        save(new Draft(2051, "另一份通知", NOTICE, first.version())).orThrow();

        assertThatThrownBy(() -> save(new Draft(2051, "旧的", NOTICE, first.version())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> save(new Draft(2051, "旧的", NOTICE, 0))).isInstanceOf(Conflict.class);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(save(new Draft(2052, "", "元旦：1月32日放假。", 0)).findings())
                .extracting(finding -> finding.field() + " " + finding.message().key())
                .containsExactly("source platform.calendar.source", "notice platform.calendar.no-date");
        assertThat(save(new Draft(1999, "通知", NOTICE, 0)).findings()).hasSize(1);
        assertThat(save(new Draft(2052, "通知", "元旦：" + "1月1日放假。".repeat(600), 0)).findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("platform.calendar.long");
        assertThat(kernel.calendar.knows(2052)).isFalse();
    }

    @Test
    void isNotForEverybody() {
        assertThatThrownBy(() -> kernel.calendar.save(new Draft(2053, "通知", NOTICE, 0)))
                .isInstanceOf(Denied.class);
    }

    private Outcome<Year> save(Draft draft) {
        return kernel.access.asPlatform(() -> kernel.calendar.save(draft));
    }
}
