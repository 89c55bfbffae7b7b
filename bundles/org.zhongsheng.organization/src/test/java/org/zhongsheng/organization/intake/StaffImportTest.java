package org.zhongsheng.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.organization.Documents;
import org.zhongsheng.organization.House;
import org.zhongsheng.organization.member.ChangeKind;
import org.zhongsheng.organization.member.HistoryLine;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.organization.member.MemberRow;
import org.zhongsheng.organization.member.MemberStatus;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.organization.sheet.Column;
import org.zhongsheng.organization.sheet.SheetWriter;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.organization.staff.Progress;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases({"kernel", "organization"})
class StaffImportTest {

    private static final String[] HEADER = {"姓名", "身份证号", "手机号码", "用工性质", "入会日期"};

    private final House house;

    @TempDir
    private Path folder;

    StaffImportTest(TestDatabase db) {
        house = House.of(db);
    }

    @Test
    void aListBecomesMembersWithHistory() throws IOException {
        var number = number();
        var report =
                done(commit(house.officerOfA, house.schoolA, Choices.USUAL, row("陈晨", number, "事业编制", "2020-09-01")));
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
        var row = find(number).orElseThrow();
        assertThat(row.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(row.particulars().staffKind()).isEqualTo(StaffKind.ESTABLISHED);
        assertThat(history(row)).singleElement().satisfies(line -> {
            assertThat(line.change().kind()).isEqualTo(ChangeKind.JOIN);
            assertThat(line.change().effectiveAt()).isEqualTo(LocalDate.of(2020, 9, 1));
            assertThat(line.intake()).isEqualTo(report.number());
        });
    }

    @Test
    void whoHasNoDayOfJoiningIsOnTheStaff() throws IOException {
        var number = number();
        commit(house.officerOfA, house.schoolA, Choices.USUAL, row("褚楚", number, "合同制", ""));
        var row = find(number).orElseThrow();
        assertThat(row.status()).isEqualTo(MemberStatus.STAFF);
        assertThat(history(row)).isEmpty();
    }

    @Test
    void aListOfMembersMakesAllOfThemMembers() throws IOException {
        var number = number();
        var all = new Choices(Choices.Known.SKIP, Choices.Joining.ALL, false);
        commit(house.officerOfA, house.schoolA, all, row("卫薇", number, "合同制", ""));
        assertThat(find(number).orElseThrow().status()).isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws IOException {
        var number = number();
        var order = order(house.schoolA, Choices.USUAL, file(row("蒋江", number, "", ""), row("沈深", "330106", "", "")));
        var report = done(house.as(house.officerOfA, () -> house.staffImport.check(order, Progress.unseen())));
        assertThat(report.isWritten()).isFalse();
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0));
        assertThat(report.summary().refused()).isEqualTo(1);
        assertThat(find(number)).isEmpty();
    }

    @Test
    void validRowsAreWrittenBesideRefusedOnes() throws IOException {
        var number = number();
        var report = done(commit(
                house.officerOfA,
                house.schoolA,
                Choices.USUAL,
                row("韩寒", number, "", ""),
                row("杨阳", "330106", "", "")));
        assertThat(report.counts().inserted()).isEqualTo(1);
        assertThat(find(number)).isPresent();
    }

    @Test
    void allOrNothingIsNothingWhenARowIsRefused() throws IOException {
        var number = number();
        var strict = new Choices(Choices.Known.SKIP, Choices.Joining.DATED, true);
        var report = done(commit(
                house.officerOfA, house.schoolA, strict, row("朱珠", number, "", ""), row("秦勤", "330106", "", "")));
        assertThat(report.isWritten()).isFalse();
        assertThat(find(number)).isEmpty();
    }

    @Test
    void aCancelledImportLeavesNothing() throws IOException {
        var numbers = IntStream.range(0, 600).mapToObj(i -> number()).toList();
        var rows = numbers.stream().map(number -> row("尤优", number, "", "")).toArray(String[][]::new);
        var order = order(house.schoolA, Choices.USUAL, file(rows));
        var report = done(house.as(house.officerOfA, () -> house.staffImport.commit(order, new Impatient())));
        assertThat(report.summary().cancelled()).isTrue();
        assertThat(report.isWritten()).isFalse();
        assertThat(find(numbers.getFirst())).isEmpty();
    }

    @Test
    void whoIsKnownIsSkipped() throws IOException {
        var number = number();
        commit(house.officerOfA, house.schoolA, Choices.USUAL, row("许旭", number, "", ""));
        var again = done(commit(house.officerOfA, house.schoolA, Choices.USUAL, row("许旭", number, "合同制", "")));
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 1));
        assertThat(find(number).orElseThrow().particulars().staffKind()).isNull();
    }

    @Test
    void whoIsKnownIsCompletedButNotOverwritten() throws IOException {
        var fill = new Choices(Choices.Known.FILL, Choices.Joining.DATED, false);
        var number = number();
        var mobile = "139" + number.substring(6, 14);
        commit(house.officerOfA, house.schoolA, Choices.USUAL, row("何河", number, "合同制", ""));
        var report = done(commit(
                house.officerOfA, house.schoolA, fill, new String[] {"何河", number, mobile, "事业编制", "2021-01-01"}));
        assertThat(report.counts()).isEqualTo(new Counts(0, 1, 0));
        var row = find(number).orElseThrow();
        assertThat(row.particulars().staffKind()).isEqualTo(StaffKind.CONTRACT);
        assertThat(row.mobile()).isEqualTo(mobile);
        assertThat(row.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(history(row)).extracting(HistoryLine::intake).containsExactly(report.number());
    }

    @Test
    void whoIsKnownElsewhereIsRefusedWithHerUnion() throws IOException {
        var number = number();
        commit(house.officerOfB, house.schoolB, Choices.USUAL, row("吕绿", number, "", ""));
        var report = done(commit(house.officerOfA, house.schoolA, Choices.USUAL, row("吕绿", number, "", "")));
        assertThat(report.summary().refused()).isEqualTo(1);
        assertThat(report.summary().findings()).singleElement().satisfies(finding -> assertThat(
                        finding.finding().message().args())
                .contains("白鹭中学工会委员会"));
    }

    @Test
    void aNumberUnderAnotherNameIsRefused() throws IOException {
        var number = number();
        commit(house.officerOfA, house.schoolA, Choices.USUAL, row("施诗", number, "", ""));
        var report = done(commit(house.officerOfA, house.schoolA, Choices.USUAL, row("张章", number, "", "")));
        assertThat(report.summary().reasons()).containsKey("organization.intake.other-name");
    }

    @Test
    void theSameNumberTwiceInAListIsRefusedOnce() throws IOException {
        var number = number();
        var report = done(commit(
                house.officerOfA, house.schoolA, Choices.USUAL, row("孔空", number, "", ""), row("孔空", number, "", "")));
        assertThat(report.counts().inserted()).isEqualTo(1);
        assertThat(report.summary().refused()).isEqualTo(1);
    }

    @Test
    void theErrorFileHoldsTheRefusedRowsAndCanBeImported() throws IOException {
        var number = number();
        var order = order(
                house.schoolA, Choices.USUAL, file(row("曹草", number(), "", ""), row("严言", "33010619800101", "", "")));
        house.as(house.officerOfA, () -> house.staffImport.commit(order, Progress.unseen()));
        try (var errors = StaffSheet.open(folder.resolve("errors.xlsx"), house.staffImport.options())) {
            assertThat(errors.proposal().mapping().columnOf(Field.NAME)).isPresent();
            assertThat(errors.preview()).singleElement().satisfies(row -> assertThat(row.text(0))
                    .isEqualTo("严言"));
        }
        assertThat(number).hasSize(18);
    }

    @Test
    void withoutRefusedRowsThereIsNoErrorFile() throws IOException {
        commit(house.officerOfA, house.schoolA, Choices.USUAL, row("华花", number(), "", ""));
        assertThat(folder.resolve("errors.xlsx")).doesNotExist();
    }

    @Test
    void theMappingIsRememberedForTheUnion() throws IOException {
        var list = file(row("金今", number(), "", ""));
        var order = order(house.schoolB, Choices.USUAL, list);
        var columns = new TreeMap<>(order.mapping().columns());
        columns.remove(3);
        var changed = new Mapping(columns);
        var mine = new Order(house.schoolB.id(), list, "名册.csv", null, changed, Choices.USUAL, null, Locale.CHINA);
        house.as(house.officerOfB, () -> house.staffImport.commit(mine, Progress.unseen()));
        try (var sheet = StaffSheet.open(list, house.staffImport.options())) {
            assertThat(house.as(house.officerOfB, () -> house.staffImport.mapping(house.schoolB.id(), sheet)))
                    .isEqualTo(changed);
        }
    }

    @Test
    void aDeedTellsTheFileAndTheCounts() throws IOException {
        var report = done(commit(house.officerOfA, house.schoolA, Choices.USUAL, row("魏未", number(), "", "")));
        var filter = new AuditLog.Filter(
                house.province.scope(),
                "organization.member.import",
                "",
                "organization.intake:" + report.number(),
                null,
                null);
        assertThat(house.asPlatform(() -> house.auditLog.find(filter, null)).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.after())
                        .containsEntry("file", "名册.csv")
                        .containsEntry("inserted", "1")
                        .hasEntrySatisfying("sha256", print -> assertThat(print).hasSize(64)));
    }

    @Test
    void aCountyTakesNoList() throws IOException {
        var outcome = commit(house.officerOfCounty, house.county, Choices.USUAL, row("陶桃", number(), "", ""));
        assertThat(outcome.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("organization.member.union-not-basic");
    }

    @Test
    void aFileThatIsNoTableIsRefused() throws IOException {
        var picture =
                Files.write(folder.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var good = order(house.schoolA, Choices.USUAL, file(row("姜江", number(), "", "")));
        var order = new Order(
                house.schoolA.id(), picture, "x.xlsx", null, good.mapping(), Choices.USUAL, null, Locale.ENGLISH);
        var outcome = house.as(house.officerOfA, () -> house.staffImport.commit(order, Progress.unseen()));
        assertThat(outcome.isDone()).isFalse();
    }

    @Test
    void nobodyImportsIntoAnotherSchool() throws IOException {
        var list = file(row("戚七", number(), "", ""));
        var order = order(house.schoolA, Choices.USUAL, list);
        assertThatThrownBy(() -> house.as(house.officerOfB, () -> house.staffImport.commit(order, Progress.unseen())))
                .isInstanceOf(Denied.class);
    }

    /** Has enough after the first batch. */
    private static final class Impatient implements Progress {

        private boolean seen;

        @Override
        public void at(int rows, int total) {
            seen = true;
        }

        @Override
        public boolean isCancelled() {
            return seen;
        }
    }

    private Outcome<Report> commit(User officer, Union union, Choices choices, String[]... rows) throws IOException {
        var order = order(union, choices, file(rows));
        return house.as(officer, () -> house.staffImport.commit(order, Progress.unseen()));
    }

    private Order order(Union union, Choices choices, Path list) throws IOException {
        try (var sheet = StaffSheet.open(list, house.staffImport.options())) {
            var mapping = sheet.proposal().mapping();
            return new Order(
                    union.id(), list, "名册.csv", null, mapping, choices, folder.resolve("errors.xlsx"), Locale.CHINA);
        }
    }

    private Path file(String[]... rows) throws IOException {
        var file = Files.createTempFile(folder, "list", ".csv");
        var columns = List.of(HEADER).stream().map(Column::of).toList();
        try (var writer = SheetWriter.csv(Files.newOutputStream(file), columns)) {
            for (var row : rows) {
                writer.row(List.<@Nullable Object>of((Object[]) row));
            }
        }
        return file;
    }

    private Optional<MemberRow> find(String number) {
        var query = MemberQuery.of(house.province.scope()).text(number);
        return house.asPlatform(() -> house.members.search(query, null)).items().stream()
                .findFirst();
    }

    private List<HistoryLine> history(MemberRow row) {
        return house.asPlatform(() -> house.members.history(row.id()));
    }

    private static Report done(Outcome<Report> outcome) {
        return outcome.orThrow();
    }

    private static String[] row(String name, String number, String kind, String joined) {
        return new String[] {name, number, "", kind, joined};
    }

    private static String number() {
        return Documents.next().number();
    }
}
