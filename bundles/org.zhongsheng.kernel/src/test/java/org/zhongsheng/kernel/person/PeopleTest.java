package org.zhongsheng.kernel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.audit.AuditLog.Entry;
import org.zhongsheng.platform.audit.AuditLog.Filter;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.People.After;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.person.ResidentNumber;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class PeopleTest {
    private static final int AT_ONCE = 4;

    private final Kernel kernel;
    private final Union city;
    private final Union school;

    PeopleTest(TestDatabase database) {
        kernel = new Kernel(database);
        city = kernel.city("杭州市");
        school = kernel.add(city, Level.SCHOOL, "学军小学");
    }

    @Test
    void takesBirthAndSexFromTheResidentNumber() {
        var person = register("张小明", number(1), "13800000001");

        assertThat(person.birth()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.maskedNumber()).isEqualTo("331***********0045");
        assertThat(person.nameKey()).isEqualTo("zhangxiaoming 张小明");
    }

    @Test
    void namesTheUnionOfWhoHasTheDocumentAlreadyAndNothingElse() {
        var identity = number(2);
        register("李四", identity, null);
        var elsewhere = kernel.add(city, Level.SCHOOL, "求是小学");

        var outcome = kernel.access.asPlatform(() ->
                kernel.people.register(new PersonDraft(elsewhere.scope(), "李小四", identity, null, null, null, null)));

        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().key()).isEqualTo("platform.person.duplicate");
            assertThat(finding.message().args()).containsExactly("学军小学");
        });
    }

    @Test
    void refusesWhatIsNotANameMobileOrAddress() {
        var outcome = kernel.access.asPlatform(() ->
                kernel.people.register(new PersonDraft(school.scope(), " ", null, null, null, "12345", "nobody")));

        assertThat(outcome.findings())
                .extracting(finding -> finding.field())
                .containsExactly("name", "mobile", "email");
    }

    @Test
    void isFoundByAllThatPeopleType() {
        var identity = number(3);
        register("欧阳雪梅", identity, "13911112222");
        register("欧小美", null, "13911113333");

        for (String typed : List.of(
                "欧阳", "欧阳雪梅", "ouyang", "OuYangXue", "oyxm", "1391111222", "139 1111 2222", identity.number())) {
            assertThat(found(school.scope(), typed)).as(typed).containsExactly("欧阳雪梅");
        }
        assertThat(found(school.scope(), "ou")).containsExactly("欧小美", "欧阳雪梅");
        assertThat(found(school.scope(), "1391111")).containsExactly("欧阳雪梅", "欧小美");
        assertThat(found(school.scope(), "欧阳锋")).isEmpty();
        assertThat(found(school.scope(), "。")).isEmpty();
    }

    @Test
    void isFoundByAPassport() {
        register("Anna Smith", new Identity(IdType.PASSPORT, "E1234567"), null);

        assertThat(found(school.scope(), "e1234567")).containsExactly("Anna Smith");
        assertThat(found(school.scope(), "anna")).containsExactly("Anna Smith");
    }

    @Test
    void standsInTheListsOfTheUnionsAboveOnly() {
        register("诸葛亮", null, null);
        var neighbour = kernel.city("宁波市");
        var group = kernel.add(kernel.add(school, Level.BRANCH, "一分会"), Level.GROUP, "一组");
        register(group.scope(), "诸葛瑾");

        assertThat(found(kernel.root().scope(), "诸葛")).contains("诸葛瑾", "诸葛亮");
        assertThat(found(city.scope(), "诸葛")).containsExactly("诸葛瑾", "诸葛亮");
        assertThat(found(group.scope(), "zhuge")).containsExactly("诸葛瑾");
        assertThat(found(neighbour.scope(), "诸葛")).isEmpty();
    }

    @Test
    void pagesThroughPinyinAndThenInitialsWithoutRepeating() {
        var names = IntStream.range(0, 30).mapToObj(i -> "安" + (char) ('一' + i)).toList();
        names.forEach(name -> register(name, null, null));
        var byInitials =
                IntStream.range(0, 30).mapToObj(i -> "艾娜" + (char) ('一' + i)).toList();
        byInitials.forEach(name -> register(name, null, null));

        assertThat(found(school.scope(), "an"))
                .hasSize(60)
                .doesNotHaveDuplicates()
                .containsAll(names)
                .containsAll(byInitials)
                .startsWith(found(school.scope(), "安").getFirst());
    }

    @Test
    void amendsWhatWasReadAndNothingNewer() {
        var person = register("王五", number(4), "13800000005");
        var draft = new PersonDraft(school.scope(), "王武", null, Sex.MALE, null, "13800000006", null);

        var amended = kernel.access
                .asPlatform(() -> kernel.people.amend(person.id(), person.version(), draft))
                .orThrow();

        assertThat(amended.name()).isEqualTo("王武");
        assertThat(amended.sex()).as("as the document says").isEqualTo(Sex.FEMALE);
        assertThat(amended.maskedNumber()).isEqualTo(person.maskedNumber());
        assertThatThrownBy(
                        () -> kernel.access.asPlatform(() -> kernel.people.amend(person.id(), person.version(), draft)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void registersManyAtOnceAndTellsWhoIsThereAlready() {
        var drafts = IntStream.range(100, 1300)
                .mapToObj(i ->
                        new PersonDraft(school.scope(), "陈" + i, number(i), null, null, "1390000" + i % 1000, null))
                .map(PeopleTest::withMobile)
                .toList();

        var ids = kernel.access.asPlatform(() -> kernel.people.registerAll(drafts));

        assertThat(ids).hasSize(1200).doesNotHaveDuplicates();
        var identities = drafts.stream().map(PersonDraft::identity).toList();
        assertThat(kernel.access.asPlatform(() -> kernel.people.matching(identities)))
                .hasSize(1200);
        assertThat(kernel.access.asPlatform(() -> kernel.people.matchingByMobile(school.scope(), drafts)))
                .hasSize(1200);
        assertThat(kernel.access.asPlatform(() -> kernel.people.all(List.of(ids.getFirst(), new PersonId(-5)))))
                .containsOnlyKeys(ids.getFirst());
        assertThatThrownBy(() -> kernel.access.asPlatform(() -> kernel.people.registerAll(drafts.subList(0, 2))))
                .isInstanceOf(Conflict.class);
    }

    private static PersonDraft withMobile(PersonDraft draft) {
        String digits = draft.name().substring(1);
        return new PersonDraft(
                draft.home(),
                draft.name(),
                draft.identity(),
                null,
                null,
                "13900000000".substring(0, 11 - digits.length()) + digits,
                null);
    }

    @Test
    void revealsANumberForAReasonAndNotesIt() {
        var identity = number(5);
        var person = register("赵六", identity, null);
        var viewer = kernel.user(school.scope(), "platform.person.view");
        var officer = kernel.officer("union-officer", school.scope());

        assertThatThrownBy(() -> kernel.access.as(viewer, () -> kernel.people.reveal(person.id(), "核对")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(officer, () -> kernel.people.reveal(person.id(), " ")))
                .isInstanceOf(IllegalArgumentException.class);
        String number = kernel.access.as(officer, () -> kernel.people.reveal(person.id(), "核对"));

        assertThat(number).isEqualTo(identity.number());
        var subject = new Filter(
                kernel.root().scope(),
                "platform.person.reveal",
                "",
                "platform.person:" + person.id().value(),
                null,
                null);
        assertThat(kernel.access
                        .asPlatform(() -> kernel.auditLog.find(subject, null))
                        .items())
                .singleElement()
                .extracting(Entry::reason, Entry::by)
                .containsExactly("核对", officer.login() + " 王小明");
    }

    @Test
    void ofThoseWhoEnterOneDocumentAtTheSameMomentOneIsDoneAndTheOthersHearOfIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var identity = number(9000 + round);
            var outcomes = atOnce(n -> kernel.people.register(draft("王小" + n, identity)));

            assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .flatExtracting(Outcome::findings)
                    .hasSize(AT_ONCE - 1)
                    .allSatisfy(finding -> assertThat(finding.message())
                            .isEqualTo(Text.of("platform.person.duplicate", school.shortName())));
        }
    }

    @Test
    void ofThoseWhoGetOneDocumentAtTheSameMomentOneIsDoneAndTheOthersHearOfIt() throws Exception {
        var identity = number(9010);
        var people = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> register("李小" + n, null, null))
                .toList();

        var outcomes = atOnce(n -> kernel.people.amend(people.get(n).id(), 1, draft("李小" + n, identity)));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).flatExtracting(Outcome::findings).hasSize(AT_ONCE - 1);
    }

    private PersonDraft draft(String name, @Nullable Identity identity) {
        return new PersonDraft(school.scope(), name, identity, null, null, null, null);
    }

    private List<Outcome<Person>> atOnce(IntFunction<Outcome<Person>> work) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return kernel.access.<Outcome<Person>, RuntimeException>asPlatform(() -> work.apply(n));
                    }))
                    .toList();
            var outcomes = new ArrayList<Outcome<Person>>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    @Test
    void keepsEveryCallWithinTheRights() {
        var person = register("孙七", null, null);
        var stranger = kernel.officer("city-officer", kernel.city("温州市").scope());
        var draft = new PersonDraft(school.scope(), "孙八", null, null, null, null, null);

        assertThatThrownBy(() -> kernel.access.as(stranger, () -> kernel.people.find(person.id())))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(stranger, () -> kernel.people.all(List.of(person.id()))))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(stranger, () -> kernel.people.search(city.scope(), "孙", null, 50)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(stranger, () -> kernel.people.register(draft)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(stranger, () -> kernel.people.registerAll(List.of(draft))))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(stranger, () -> kernel.people.amend(person.id(), 1, draft)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.people.matching(List.of())).isInstanceOf(Denied.class);
    }

    private Person register(String name, @Nullable Identity identity, @Nullable String mobile) {
        return kernel.access
                .asPlatform(() -> kernel.people.register(
                        new PersonDraft(school.scope(), name, identity, null, null, mobile, null)))
                .orThrow();
    }

    private void register(Scope home, String name) {
        kernel.access
                .asPlatform(() -> kernel.people.register(new PersonDraft(home, name, null, null, null, null, null)))
                .orThrow();
    }

    private List<String> found(Scope within, String typed) {
        var names = new ArrayList<String>();
        @Nullable After after = null;
        do {
            var from = after;
            var slice = kernel.access.asPlatform(() -> kernel.people.search(within, typed, from, 20));
            var people = kernel.access.asPlatform(() -> kernel.people.all(slice.items()));
            slice.items().stream().map(people::get).map(Person::name).forEach(names::add);
            after = slice.next();
        } while (after != null);
        return names;
    }

    /** A woman born on 1 January 1980 with this number of the day; no two numbers are the same in a run. */
    private static Identity number(int n) {
        String body = "33%04d19800101%03d".formatted(n / 400 + 1000, n % 400 * 2 + 2);
        return new Identity(IdType.RESIDENT, body + ResidentNumber.checkDigit(body));
    }
}
