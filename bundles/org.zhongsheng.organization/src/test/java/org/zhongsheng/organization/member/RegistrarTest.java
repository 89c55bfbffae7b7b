package org.zhongsheng.organization.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.zhongsheng.organization.Documents;
import org.zhongsheng.organization.House;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases({"kernel", "organization"})
class RegistrarTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private final House house;

    RegistrarTest(TestDatabase db) {
        house = House.of(db);
    }

    @Test
    void whoIsEnrolledStandsInTheRegister() {
        var sheet = enrol(house.schoolA, "王小明");
        assertThat(sheet.status()).isEqualTo(MemberStatus.STAFF);
        assertThat(house.as(
                        house.officerOfA,
                        () -> house.members.find(sheet.person().id())))
                .contains(sheet);
    }

    @Test
    void whoJoinsAtOnceHasAHistory() {
        var sheet = enrol(house.schoolA, "李芳", Change.of(ChangeKind.JOIN, DAY));
        assertThat(sheet.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(sheet.particulars().joinDate()).isEqualTo(DAY);
        assertThat(history(sheet)).extracting(HistoryLine::change).containsExactly(Change.of(ChangeKind.JOIN, DAY));
    }

    @Test
    void theSameDocumentIsRefusedWithTheOtherUnionsName() {
        var identity = Documents.next();
        enrol(house.schoolA, "张伟", identity);
        var again = house.as(
                house.officerOfB, () -> house.registrar.enrol(draft(house.schoolB.scope(), "张伟", identity), null));
        assertThat(again.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().key()).isEqualTo("organization.member.elsewhere");
            assertThat(finding.message().args()).containsExactly("张伟", "青石小学工会委员会");
        });
    }

    @Test
    void theSameDocumentIsRefusedInTheSameUnion() {
        var identity = Documents.next();
        enrol(house.schoolA, "陈静", identity);
        var again = house.as(
                house.officerOfA, () -> house.registrar.enrol(draft(house.schoolA.scope(), "陈静", identity), null));
        assertThat(keys(again.findings())).containsExactly("organization.member.already-here");
    }

    @Test
    void ofTwoWhoEnrolTheSamePersonAtTheSameMomentOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            var identity = Documents.next();
            if (round % 2 == 0) {
                house.asPlatform(() -> house.people.register(
                        draft(house.schoolA.scope(), "陈静", identity).person()));
            }
            var start = new CyclicBarrier(2);
            Callable<Outcome<MemberSheet>> enrolment = () -> {
                start.await();
                return house.as(
                        house.officerOfA,
                        () -> house.registrar.enrol(draft(house.schoolA.scope(), "陈静", identity), null));
            };
            try (var threads = Executors.newFixedThreadPool(2)) {
                var first = threads.submit(enrolment);
                var second = threads.submit(enrolment);
                assertThat(List.of(first.get().isDone(), second.get().isDone())).containsOnlyOnce(true);
            }
        }
    }

    @Test
    void aCountyKeepsNoRegister() {
        var outcome = house.as(
                house.officerOfCounty,
                () -> house.registrar.enrol(draft(house.county.scope(), "刘洋", Documents.next()), null));
        assertThat(keys(outcome.findings())).containsExactly("organization.member.union-not-basic");
    }

    @Test
    void anAmendmentIsSavedWithItsDeed() {
        var sheet = enrol(house.schoolA, "杨帆");
        var amended = amend(house.officerOfA, sheet, "杨帆", withSalary("5200.00"));
        assertThat(amended).isInstanceOfSatisfying(Amendment.Saved.class, saved -> {
            assertThat(saved.sheet().particulars().baseSalary()).isEqualByComparingTo("5200");
            assertThat(saved.sheet().version()).isGreaterThan(sheet.version());
        });
        assertThat(deeds(sheet, "organization.member.amend")).singleElement().satisfies(deed -> assertThat(deed.after())
                .containsEntry("baseSalary", "5200.00"));
    }

    @Test
    void aNewNameIsFoundAtOnce() {
        var sheet = enrol(house.schoolA, "何去");
        amend(house.officerOfA, sheet, "何从", Particulars.EMPTY);
        var found = house.as(
                house.officerOfA,
                () -> house.members.search(MemberQuery.of(house.schoolA.scope()).text("hecong"), null));
        assertThat(found.items()).extracting(MemberRow::name).containsExactly("何从");
    }

    @Test
    void whoComesTooLateSeesWhatTheOtherWrote() {
        var sheet = enrol(house.schoolA, "周杰");
        amend(house.officerOfA, sheet, "周杰", withSalary("4000"));
        var late = amend(house.officerOfCounty, sheet, "周杰", withSalary("4500"));
        assertThat(late).isInstanceOfSatisfying(Amendment.Outdated.class, outdated -> assertThat(
                        outdated.current().particulars().baseSalary())
                .isEqualByComparingTo("4000"));
    }

    @Test
    void whoComesTooLateWithTheNameSeesTheOthersName() {
        var sheet = enrol(house.schoolA, "吴用");
        amend(house.officerOfA, sheet, "吴勇", Particulars.EMPTY);
        var late = amend(house.officerOfCounty, sheet, "吴庸", Particulars.EMPTY);
        assertThat(late).isInstanceOfSatisfying(Amendment.Outdated.class, outdated -> assertThat(
                        outdated.current().person().name())
                .isEqualTo("吴勇"));
    }

    @Test
    void aWrongMobileIsRefusedAndNothingIsWritten() {
        var sheet = enrol(house.schoolA, "徐敏");
        var person = sheet.person();
        var draft = new MemberDraft(
                new PersonDraft(person.home(), "徐敏", null, person.sex(), person.birth(), "12345", null),
                withSalary("3000"));
        var outcome = house.as(
                house.officerOfA, () -> house.registrar.amend(person.id(), person.version(), sheet.version(), draft));
        assertThat(outcome).isInstanceOf(Amendment.Refused.class);
        assertThat(find(sheet).particulars().baseSalary()).isNull();
    }

    @Test
    void aMembershipGoesThroughItsStates() {
        var sheet = enrol(house.schoolA, "孙丽");
        var joined = change(sheet, ChangeKind.JOIN);
        var retired = change(joined, ChangeKind.RETIRE);
        var former = change(retired, ChangeKind.QUIT);
        assertThat(retired.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(retired.particulars().employment()).isEqualTo(Employment.RETIRED);
        assertThat(former.status()).isEqualTo(MemberStatus.FORMER);
        assertThat(history(sheet))
                .extracting(line -> line.change().kind())
                .containsExactly(ChangeKind.QUIT, ChangeKind.RETIRE, ChangeKind.JOIN);
    }

    @Test
    void whatCannotHappenIsRefused() {
        var sheet = enrol(house.schoolA, "马超");
        var outcome = house.as(
                house.officerOfA,
                () -> house.registrar.change(sheet.person().id(), sheet.version(), Change.of(ChangeKind.RESTORE, DAY)));
        assertThat(outcome)
                .isInstanceOfSatisfying(Amendment.Refused.class, refused -> assertThat(keys(refused.findings()))
                        .containsExactly("organization.member.change-impossible"));
        assertThat(history(sheet)).isEmpty();
    }

    @Test
    void aTransferLeavesALineAtBothUnions() {
        var sheet = enrol(house.schoolA, "朱琳", Change.of(ChangeKind.JOIN, DAY));
        var moved = house.as(
                house.officerOfCounty,
                () -> house.registrar.move(
                        sheet.person().id(), sheet.version(), house.schoolB.id(), new Transfer(DAY, "工作调动", null)));
        assertThat(moved).isInstanceOf(Amendment.Saved.class);
        var history = house.as(
                house.officerOfB, () -> house.members.history(sheet.person().id()));
        assertThat(history)
                .extracting(line -> line.change().kind(), HistoryLine::union)
                .startsWith(
                        tuple(ChangeKind.TRANSFER_IN, house.schoolB.scope()),
                        tuple(ChangeKind.TRANSFER_OUT, house.schoolA.scope()));
    }

    @Test
    void nobodyGivesAMemberToAUnionThatSheDoesNotKeep() {
        var sheet = enrol(house.schoolA, "胡兵");
        assertThatThrownBy(() -> house.as(
                        house.officerOfA,
                        () -> house.registrar.move(
                                sheet.person().id(),
                                sheet.version(),
                                house.schoolB.id(),
                                new Transfer(DAY, "工作调动", null))))
                .isInstanceOf(Denied.class);
        assertThat(find(sheet).person().home()).isEqualTo(house.schoolA.scope());
    }

    @Test
    void theOfficerOfAnotherSchoolCanDoNothing() {
        var sheet = enrol(house.schoolA, "郭靖");
        var id = sheet.person().id();
        assertDenied(() -> house.members.find(id));
        assertDenied(() -> house.members.history(id));
        assertDenied(() -> house.members.reveal(id, "核对"));
        assertDenied(() -> house.members.search(MemberQuery.of(house.schoolA.scope()), null));
        assertDenied(() -> house.registrar.change(id, sheet.version(), Change.of(ChangeKind.JOIN, DAY)));
        assertDenied(() ->
                house.registrar.amend(id, 1, sheet.version(), draft(house.schoolB.scope(), "郭靖", Documents.next())));
        assertDenied(() -> house.registrar.enrol(draft(house.schoolA.scope(), "黄蓉", Documents.next()), null));
    }

    @Test
    void aRevealedNumberIsOnTheRecord() {
        var identity = Documents.next();
        var sheet = enrol(house.schoolA, "林冲", identity);
        assertThat(sheet.person().maskedNumber()).doesNotContain(identity.number());
        assertThat(house.as(
                        house.officerOfA,
                        () -> house.members.reveal(sheet.person().id(), "核对证件")))
                .isEqualTo(identity.number());
    }

    @Test
    void whatIsMissingIsNamed() {
        var sheet = enrol(house.schoolA, "高远");
        assertThat(sheet.missing())
                .contains(Requirement.MOBILE, Requirement.NATION)
                .doesNotContain(Requirement.IDENTITY, Requirement.SEX, Requirement.BIRTH);
        assertThat(sheet.completeness()).isEqualTo(30);
    }

    private MemberSheet enrol(Union union, String name) {
        return enrol(union, name, Documents.next());
    }

    private MemberSheet enrol(Union union, String name, Change join) {
        return house.as(house.officerOfCounty, () -> house.registrar
                .enrol(draft(union.scope(), name, Documents.next()), join)
                .orThrow());
    }

    private MemberSheet enrol(Union union, String name, Identity identity) {
        return house.as(house.officerOfCounty, () -> house.registrar
                .enrol(draft(union.scope(), name, identity), null)
                .orThrow());
    }

    private MemberSheet change(MemberSheet sheet, ChangeKind kind) {
        var outcome = house.as(
                house.officerOfA,
                () -> house.registrar.change(sheet.person().id(), sheet.version(), Change.of(kind, DAY)));
        assertThat(outcome).isInstanceOf(Amendment.Saved.class);
        return ((Amendment.Saved) outcome).sheet();
    }

    private Amendment amend(User officer, MemberSheet sheet, String name, Particulars particulars) {
        var person = sheet.person();
        var draft = new MemberDraft(
                new PersonDraft(person.home(), name, null, person.sex(), person.birth(), person.mobile(), null),
                particulars);
        return house.as(officer, () -> house.registrar.amend(person.id(), person.version(), sheet.version(), draft));
    }

    private MemberSheet find(MemberSheet sheet) {
        return house.as(
                house.officerOfA, () -> house.members.find(sheet.person().id()).orElseThrow());
    }

    private List<HistoryLine> history(MemberSheet sheet) {
        return house.as(
                house.officerOfA, () -> house.members.history(sheet.person().id()));
    }

    private List<AuditLog.Entry> deeds(MemberSheet sheet, String action) {
        var subject = "organization.member:" + sheet.person().id().value();
        var filter = new AuditLog.Filter(house.province.scope(), action, "", subject, null, null);
        return house.asPlatform(() -> house.auditLog.find(filter, null)).items();
    }

    private void assertDenied(Runnable act) {
        assertThatThrownBy(() -> house.as(house.officerOfB, () -> {
                    act.run();
                    return true;
                }))
                .isInstanceOf(Denied.class);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message().key()).toList();
    }

    private static MemberDraft draft(Scope home, String name, Identity identity) {
        return new MemberDraft(new PersonDraft(home, name, identity, null, null, null, null), Particulars.EMPTY);
    }

    private static Particulars withSalary(String yuan) {
        return new Particulars(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal(yuan),
                Set.of());
    }
}
