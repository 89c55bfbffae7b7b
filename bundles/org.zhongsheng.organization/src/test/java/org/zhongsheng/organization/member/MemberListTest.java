package org.zhongsheng.organization.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongsheng.organization.Documents;
import org.zhongsheng.organization.House;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases({"kernel", "organization"})
class MemberListTest {

    private final House house;

    MemberListTest(TestDatabase db) {
        house = House.of(db);
    }

    @Test
    void pagesAreCompleteAndWithoutRepeatsAmongPeopleOfOneName() {
        var school = school("P1");
        for (int i = 0; i < Members.PAGE * 2 + 10; i++) {
            enrol(school, "王芳", Particulars.EMPTY);
        }
        var ids =
                all(MemberQuery.of(school.scope())).stream().map(MemberRow::id).toList();
        assertThat(ids).hasSize(Members.PAGE * 2 + 10).doesNotHaveDuplicates();
    }

    @Test
    void pagesFollowTheSoundOfTheNames() {
        var school = school("P2");
        List.of("赵六", "张三", "安琪", "王五").forEach(name -> enrol(school, name, Particulars.EMPTY));
        assertThat(names(MemberQuery.of(school.scope()))).containsExactly("安琪", "王五", "张三", "赵六");
    }

    @Test
    void pagesOfASearchAreComplete() {
        var school = school("P3");
        IntStream.range(0, Members.PAGE + 5).forEach(i -> enrol(school, "林小" + i, Particulars.EMPTY));
        enrol(school, "陆羽", Particulars.EMPTY);
        assertThat(all(MemberQuery.of(school.scope()).text("林小"))).hasSize(Members.PAGE + 5);
    }

    @Test
    void byJoinDateThoseWithoutOneStandLast() {
        var school = school("P4");
        enrol(school, "甲", Particulars.EMPTY);
        enrol(school, "乙", joined("2020-05-01", null));
        enrol(school, "丙", joined("2019-05-01", null));
        var query = MemberQuery.of(school.scope()).sortedBy(MemberSort.JOIN_DATE);
        assertThat(names(query)).containsExactly("丙", "乙", "甲");
    }

    @Test
    void pagesByMemberNumberAreComplete() {
        var school = school("P5");
        IntStream.range(0, Members.PAGE + 20)
                .forEach(i -> enrol(school, "数" + i, joined("2020-01-01", i % 3 == 0 ? null : "N%03d".formatted(i))));
        var rows = all(MemberQuery.of(school.scope()).sortedBy(MemberSort.MEMBER_NO));
        assertThat(rows).extracting(MemberRow::id).hasSize(Members.PAGE + 20).doesNotHaveDuplicates();
        assertThat(rows.getFirst().particulars().memberNo()).isEqualTo("N001");
    }

    @Test
    void aMemberNumberFindsItsMember() {
        var school = school("P6");
        enrol(school, "有号", joined("2020-01-01", "HZ-0815"));
        assertThat(names(MemberQuery.of(house.county.scope()).text("HZ-0815"))).containsExactly("有号");
    }

    @Test
    void anIdentityNumberFindsItsPersonAndNobodyElse() {
        var school = school("P7");
        var identity = Documents.next();
        enrol(school, "证甲", Particulars.EMPTY, identity);
        enrol(school, "证乙", Particulars.EMPTY);
        assertThat(names(MemberQuery.of(house.county.scope()).text(identity.number())))
                .containsExactly("证甲");
    }

    @Test
    void initialsFind() {
        var school = school("P8");
        enrol(school, "欧阳修", Particulars.EMPTY);
        assertThat(names(MemberQuery.of(school.scope()).text("oyx"))).containsExactly("欧阳修");
    }

    @Test
    void filtersNarrow() {
        var school = school("P9");
        enrol(school, "合同", kind(StaffKind.CONTRACT));
        enrol(school, "编制", kind(StaffKind.ESTABLISHED));
        var all = MemberQuery.of(school.scope());
        assertThat(names(all.staffKind(StaffKind.CONTRACT))).containsExactly("合同");
        assertThat(names(all.status(MemberStatus.ACTIVE))).isEmpty();
        assertThat(names(all.status(MemberStatus.STAFF).text("bianzhi"))).containsExactly("编制");
        assertThat(names(all.incomplete(true))).containsExactly("编制", "合同");
    }

    @Test
    void sexNarrows() {
        var school = school("P10");
        var rows =
                new ArrayList<>(List.of(enrol(school, "一", Particulars.EMPTY), enrol(school, "二", Particulars.EMPTY)));
        var women = all(MemberQuery.of(school.scope()).sex(Sex.FEMALE));
        rows.removeIf(sheet -> sheet.person().sex() != Sex.FEMALE);
        assertThat(women).hasSameSizeAs(rows);
    }

    @Test
    void aBranchShowsItsOwnOnly() {
        var school = school("P11");
        var branch = union(school, Level.BRANCH, "P11-1");
        enrol(school, "本部", Particulars.EMPTY);
        enrol(branch, "分部", Particulars.EMPTY);
        assertThat(names(MemberQuery.of(branch.scope()))).containsExactly("分部");
        assertThat(names(MemberQuery.of(school.scope()))).containsExactly("本部", "分部");
        assertThat(all(MemberQuery.of(school.scope())))
                .extracting(MemberRow::unionName)
                .containsExactly("P11", "P11-1");
    }

    @Test
    void anExportHasEveryRowOnce() {
        var school = school("P12");
        IntStream.range(0, Members.PAGE + 3).forEach(i -> enrol(school, "出口", Particulars.EMPTY));
        var exported = new ArrayList<MemberRow>();
        house.asPlatform(() -> {
            house.members.export(MemberQuery.of(school.scope()), exported::add);
            return true;
        });
        assertThat(exported).extracting(MemberRow::id).hasSize(Members.PAGE + 3).doesNotHaveDuplicates();
    }

    @Test
    void nobodyExportsAnotherSchool() {
        assertThatThrownBy(() -> house.as(house.officerOfB, () -> {
                    house.members.export(MemberQuery.of(house.schoolA.scope()), row -> {});
                    return true;
                }))
                .isInstanceOf(Denied.class);
    }

    @Test
    void aNameFoundElsewhereIsNotShown() {
        enrol(house.schoolA, "独孤求败", Particulars.EMPTY);
        var found = house.as(
                house.officerOfB,
                () -> house.members.search(MemberQuery.of(house.schoolB.scope()).text("独孤"), null));
        assertThat(found.items()).isEmpty();
    }

    @Test
    void otherSortsAreOfferedWithinABasicUnionOnly() {
        assertThat(sorts(house.schoolA)).contains(MemberSort.JOIN_DATE);
        assertThat(sorts(house.county)).containsExactly(MemberSort.NAME);
    }

    private List<MemberSort> sorts(Union union) {
        return house.as(house.officerOfCounty, () -> house.members.sorts(union.scope()));
    }

    private List<String> names(MemberQuery query) {
        return all(query).stream().map(MemberRow::name).toList();
    }

    private List<MemberRow> all(MemberQuery query) {
        var rows = new ArrayList<MemberRow>();
        @Nullable MemberKey after = null;
        do {
            var from = after;
            var page = house.asPlatform(() -> house.members.search(query, from));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    private Union school(String code) {
        return union(house.county, Level.SCHOOL, code);
    }

    private Union union(Union parent, Level level, String code) {
        return house.asPlatform(
                () -> house.unions.add(parent.id(), level, code, code, code).orThrow());
    }

    private MemberSheet enrol(Union union, String name, Particulars particulars) {
        return enrol(union, name, particulars, Documents.next());
    }

    private MemberSheet enrol(Union union, String name, Particulars particulars, Identity identity) {
        var person = new PersonDraft(union.scope(), name, identity, null, null, null, null);
        return house.asPlatform(() -> house.registrar
                .enrol(new MemberDraft(person, particulars), null)
                .orThrow());
    }

    private static Particulars kind(StaffKind kind) {
        return particulars(kind, null, null);
    }

    private static Particulars joined(String day, @Nullable String number) {
        return particulars(null, LocalDate.parse(day), number);
    }

    private static Particulars particulars(
            @Nullable StaffKind kind, @Nullable LocalDate joined, @Nullable String number) {
        return new Particulars(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, joined, number, null,
                null, Set.of());
    }
}
