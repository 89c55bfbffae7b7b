package org.zhongsheng.organization.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.text.Finding;

class ProfileRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);

    @Test
    void anEmptyProfileBreaksNothing() {
        assertThat(ProfileRules.check(Profile.EMPTY, TODAY)).isEmpty();
    }

    @Test
    void moreWomenThanStaffIsRefused() {
        var count = new Headcount(80, 81, null, null, null, null, null, null);
        assertThat(fields(with(count))).containsExactly("headcount.femaleStaff");
    }

    @Test
    void retiredMembersMayMakeMoreMembersThanStaff() {
        var count = new Headcount(80, null, null, null, 95, 60, null, null);
        assertThat(fields(with(count))).isEmpty();
    }

    @Test
    void negativeNumbersAreRefused() {
        var count = new Headcount(-1, null, null, null, null, null, null, -3);
        assertThat(fields(with(count))).containsExactly("headcount.staff", "headcount.partTimeCadres");
    }

    @Test
    void aTermEndsAfterItStarts() {
        assertThat(fields(with(term("2021-03-01", "2021-03-01")))).containsExactly("term.end");
    }

    @Test
    void aTermOfSixYearsIsWorthALookOnly() {
        assertThat(ProfileRules.check(with(term("2018-03-01", "2024-03-01")), TODAY))
                .singleElement()
                .matches(finding -> !finding.forbids());
    }

    @Test
    void aWrongCreditCodeIsRefusedWithItsStandard() {
        assertThat(ProfileRules.check(with(unit("91350100M000100Y44", null)), TODAY))
                .singleElement()
                .extracting(Finding::field, Finding::clause)
                .containsExactly("unit.uscc", "GB 32100-2015");
    }

    @Test
    void aNameTooLongForItsColumnIsRefused() {
        assertThat(fields(with(unit(null, "学".repeat(121))))).containsExactly("unit.name");
    }

    @Test
    void moneyHasTwoDecimals() {
        var means = new Means(null, null, new BigDecimal("1.005"), null, null, null);
        var profile = new Profile(Unit.EMPTY, Founding.EMPTY, Headcount.EMPTY, Term.EMPTY, means, Representative.EMPTY);
        assertThat(fields(profile)).containsExactly("means.duesIncome");
    }

    private static List<String> fields(Profile profile) {
        return ProfileRules.check(profile, TODAY).stream()
                .map(finding -> String.valueOf(finding.field()))
                .toList();
    }

    private static Profile with(Headcount headcount) {
        return new Profile(Unit.EMPTY, Founding.EMPTY, headcount, Term.EMPTY, Means.EMPTY, Representative.EMPTY);
    }

    private static Profile with(Term term) {
        return new Profile(Unit.EMPTY, Founding.EMPTY, Headcount.EMPTY, term, Means.EMPTY, Representative.EMPTY);
    }

    private static Profile with(Unit unit) {
        return new Profile(unit, Founding.EMPTY, Headcount.EMPTY, Term.EMPTY, Means.EMPTY, Representative.EMPTY);
    }

    private static Unit unit(@Nullable String uscc, @Nullable String name) {
        return new Unit(null, name, uscc, null, null, null, null, null, null, null, null, null);
    }

    private static Term term(String start, String end) {
        return new Term(null, 1, LocalDate.parse(start), LocalDate.parse(end));
    }
}
