package org.zhongsheng.organization.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongsheng.organization.Documents;
import org.zhongsheng.organization.House;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases({"kernel", "organization"})
class UnionProfilesTest {

    private final House house;

    UnionProfilesTest(TestDatabase db) {
        house = House.of(db);
    }

    @Test
    void aUnionWithoutAProfileHasAnEmptyOne() {
        var school = school("U1");
        assertThat(find(school).profile()).isEqualTo(Profile.EMPTY);
        assertThat(find(school).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void whatIsWrittenIsRead() {
        var school = school("U2");
        var profile = with(new Headcount(80, 50, 12, 3, 76, 48, 1, 4));
        assertThat(amend(house.officerOfCounty, school, 0, profile).isDone()).isTrue();
        assertThat(find(school).profile()).isEqualTo(profile);
    }

    @Test
    void aProfileCanBeEmptiedAgain() {
        var school = school("U3");
        var first = amend(house.officerOfCounty, school, 0, with(new Headcount(8, 5, 1, 0, 7, 4, 0, 1)))
                .orThrow();
        amend(house.officerOfCounty, school, first.version(), Profile.EMPTY);
        assertThat(find(school).profile()).isEqualTo(Profile.EMPTY);
    }

    @Test
    void theDeedTellsWhatChanged() {
        var school = school("U4");
        var first = amend(
                        house.officerOfCounty, school, 0, with(new Headcount(8, 5, null, null, null, null, null, null)))
                .orThrow();
        amend(
                house.officerOfCounty,
                school,
                first.version(),
                with(new Headcount(9, 5, null, null, null, null, null, null)));
        var filter =
                new AuditLog.Filter(house.province.scope(), "", "", "organization.union:" + school.id(), null, null);
        var latest = house.asPlatform(() -> house.auditLog.find(filter, null))
                .items()
                .getFirst();
        assertThat(latest.before()).containsExactlyEntriesOf(Map.of("headcount.staff", "8"));
        assertThat(latest.after()).containsExactlyEntriesOf(Map.of("headcount.staff", "9"));
    }

    @Test
    void whoComesTooLateIsRefused() {
        var school = school("U5");
        amend(house.officerOfCounty, school, 0, with(new Headcount(8, 5, 1, 0, 7, 4, 0, 1)));
        var late = amend(house.officerOfCounty, school, 0, Profile.EMPTY);
        assertThat(late.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("organization.union.changed-meanwhile");
        assertThat(find(school).profile().headcount().staff()).isEqualTo(8);
    }

    @Test
    void wrongFiguresAreRefusedAndNotWritten() {
        var school = school("U6");
        var outcome = amend(house.officerOfCounty, school, 0, with(new Headcount(8, 9, 1, 0, 7, 4, 0, 1)));
        assertThat(outcome.isDone()).isFalse();
        assertThat(find(school).version()).isZero();
    }

    @Test
    void theRepresentativesNumberIsSealedAndShownMasked() {
        var school = school("U7");
        var number = Documents.next().number();
        var sheet = house.as(house.officerOfCounty, () -> house.profiles
                .amend(school.id(), 0, Profile.EMPTY, number)
                .orThrow());
        assertThat(sheet.maskedNumber()).startsWith(number.substring(0, 3)).contains("***");
        assertThat(house.as(house.officerOfCounty, () -> house.profiles.reveal(school.id(), "办理登记")))
                .contains(number);
    }

    @Test
    void aTermThatHasEndedIsOverdue() {
        var school = school("U8");
        var term = new Term(null, 3, LocalDate.of(2018, 1, 1), LocalDate.of(2021, 1, 1));
        var profile = new Profile(Unit.EMPTY, Founding.EMPTY, Headcount.EMPTY, term, Means.EMPTY, Representative.EMPTY);
        assertThat(amend(house.officerOfCounty, school, 0, profile).orThrow().standing())
                .isEqualTo(Standing.TERM_OVERDUE);
    }

    @Test
    void theOfficerOfAnotherSchoolSeesNothing() {
        assertThatThrownBy(() -> house.as(house.officerOfB, () -> house.profiles.find(house.schoolA.id())))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> amend(house.officerOfB, house.schoolA, 0, Profile.EMPTY))
                .isInstanceOf(Denied.class);
    }

    private Union school(String code) {
        return house.asPlatform(() -> house.unions
                .add(house.county.id(), Level.SCHOOL, code, code, code)
                .orThrow());
    }

    private UnionSheet find(Union union) {
        return house.as(
                house.officerOfCounty, () -> house.profiles.find(union.id()).orElseThrow());
    }

    private Outcome<UnionSheet> amend(User officer, Union union, int version, Profile profile) {
        return house.as(officer, () -> house.profiles.amend(union.id(), version, profile, null));
    }

    private static Profile with(Headcount headcount) {
        return new Profile(Unit.EMPTY, Founding.EMPTY, headcount, Term.EMPTY, Means.EMPTY, Representative.EMPTY);
    }
}
