package org.zhongsheng.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.organization.member.Politics;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.union.Scope;

class StaffSheetTest {

    private static final Options OPTIONS = Options.on(LocalDate.of(2021, 9, 30));
    private static final String ONE = "330106198001010013";
    private static final String TWO = "11010519491231002X";

    @TempDir
    Path folder;

    @Test
    void understandsARow() throws IOException {
        var rows = read(
                "学军中学教职工名单\n姓名,身份证号,手机,政治面貌,编制类别,入会时间,基本工资\n张 三,３３０１０６19800101 001３,+86 139-5710-0001,党员,在编,2010.9,\"4,860元\"\n"
                        .replace("33010619800101001３", ONE));

        var row = rows.getFirst().staff();
        assertThat(rows.getFirst().verdict()).isEqualTo(CheckedRow.Verdict.OK);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.sex()).contains(Sex.MALE);
        assertThat(row.birth()).contains(LocalDate.of(1980, 1, 1));
        assertThat(row.politics()).contains(Politics.CPC);
        assertThat(row.staffKind()).contains(StaffKind.ESTABLISHED);
        assertThat(row.joinDate()).contains(LocalDate.of(2010, 9, 1));
        assertThat(row.baseSalary().orElseThrow()).hasToString("4860.00");
        var draft = row.draft(new Scope("00001"));
        assertThat(draft.name()).isEqualTo("张三");
        assertThat(draft.mobile()).isEqualTo("13957100001");
        assertThat(draft.identity()).isNotNull();
    }

    @Test
    void namesThePlaceOfWhatIsWrong() throws IOException {
        var rows = read("姓名,性别,身份证号\n张三,男,33010619800101001\n");

        var finding = rows.getFirst().findings().getFirst();
        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo(2);
        assertThat(finding.text())
                .isEqualTo(Text.of(
                        "organization.staff.at-cell",
                        "2",
                        "C",
                        Text.of("organization.staff.header", "身份证号"),
                        Text.of("organization.staff.id.length", 17, 18)));
    }

    @Test
    void requiresNameAndNumber() throws IOException {
        assertThat(keys("姓名,身份证号,性别\n,%s,男\n张三,无,男\n".formatted(ONE))).containsExactly("2 missing", "3 missing");
    }

    @Test
    void followsTheResidentNumber() throws IOException {
        var rows = read("姓名,身份证号,性别,出生日期\n张三,%s,女,1981-01-01\n李四,%s,不明,1949.12\n".formatted(ONE, TWO));

        assertThat(keys(rows)).containsExactly("2 birth.contradicts", "2 sex.contradicts", "3 word.unknown");
        assertThat(rows).allMatch(CheckedRow::isAccepted);
        assertThat(rows.getFirst().staff().sex()).contains(Sex.MALE);
    }

    @Test
    void mindsTheDayOfABirthThatNothingElseTells() throws IOException {
        assertThat(keys("姓名,证件类型,证件号码,出生年月,入会时间\nJohn Smith,护照,E1234567,1980.3,2010.3\n"))
                .containsExactly("2 date.month");
    }

    @Test
    void nobodyJoinsAsAChild() throws IOException {
        assertThat(keys("姓名,身份证号,入会时间\n张三,%s,1990-01-01\n李四,%s,2030-01-01\n".formatted(ONE, TWO)))
                .containsExactly("2 join.too-young", "3 date.future");
    }

    @Test
    void findsPeopleWhoStandTwice() throws IOException {
        var rows = read(
                "姓名,身份证号,手机,会员号\n张三,%s,13957100001,1\n李四,%s,13957100002,1\n张三,%s,13957100001,1\n张三,E12345678,13957100001,\n"
                        .formatted(ONE, TWO, ONE));

        assertThat(keys(rows)).containsExactly("3 twice.member-no", "4 twice", "5 id.as-passport", "5 twice.mobile");
        assertThat(rows.get(2).findings().getFirst().finding().message().args()).containsExactly("2");
    }

    @Test
    void asksTheRegisterAboutTheRest() throws IOException {
        var asked = new ArrayList<Integer>();
        Register register = rows -> {
            rows.forEach(row -> asked.add(row.number()));
            return Map.of(3, List.of(Register.elsewhere("李四", "学军中学")));
        };
        var taken = new ArrayList<CheckedRow>();
        try (var sheet = open("姓名,身份证号\n张三,1\n李四,%s\n王五,%s\n".formatted(ONE, TWO))) {
            sheet.run(sheet.proposal().mapping(), register, taken::addAll, Progress.unseen());
        }

        assertThat(asked).containsExactly(3, 4);
        assertThat(keys(taken)).containsExactly("2 id.length", "3 register.elsewhere");
    }

    @Test
    void skipsWhatIsNobody() throws IOException {
        var list = """
                序号,姓名,身份证号,性别
                ,必填,18位数字,男/女
                1,张三,%s,男
                序号,姓名,身份证号,性别
                2,李四,%s,男
                3,,,
                ,,,
                合计,2,,
                制表人：王五,,2021年9月1日,
                说明：以上信息属实,,,
                """.formatted(ONE, TWO);
        try (var sheet = open(list)) {
            var summary = sheet.run(sheet.proposal().mapping(), Register.empty(), RowSink.nowhere(), Progress.unseen());

            assertThat(summary.rows()).isEqualTo(2);
            assertThat(summary.skipped()).isEqualTo(6);
            assertThat(summary.ok()).isEqualTo(1);
            assertThat(summary.reasons()).containsExactly(Map.entry("organization.staff.sex.contradicts", 1));
        }
    }

    @Test
    void namesDontLookLikeFooters() throws IOException {
        assertThat(read("姓名,身份证号\n合计,%s\n".formatted(ONE))).hasSize(1);
    }

    @Test
    void theErrorFileComesBackCorrectedAsItIs() throws IOException {
        var errors = folder.resolve("errors.xlsx");
        try (var sheet = open("名单\n姓 名,性别,身份证号（必填）,手机\n张三,男,%s,139571\n李四,女,%s,13957100002\n".formatted(ONE, TWO))) {
            var mapping = sheet.proposal().mapping();
            try (var file = ErrorFile.create(Files.newOutputStream(errors), sheet, mapping, Text::key)) {
                sheet.run(mapping, Register.empty(), file, Progress.unseen());
            }
            try (var again = StaffSheet.open(errors, OPTIONS)) {
                assertThat(again.header().titles()).containsExactly("姓 名", "性别", "身份证号(必填)", "手机", "未导入原因/reasons");
                assertThat(again.proposal().mapping()).isEqualTo(mapping);
                assertThat(again.header().key()).isEqualTo(sheet.header().key());
                assertThat(again.preview()).hasSize(1);
                assertThat(again.preview().getFirst().text(2)).isEqualTo(ONE);
                assertThat(again.preview().getFirst().text(4)).isEqualTo("organization.staff.at-column");
            }
        }
    }

    @Test
    void stopsWhenTold() throws IOException {
        var list = new StringBuilder("姓名,身份证号\n");
        for (int i = 0; i < 2000; i++) {
            list.append("张三,1\n");
        }
        var seen = new ArrayList<Integer>();
        var progress = new Progress() {
            @Override
            public void at(int rows, int total) {
                seen.add(rows);
            }

            @Override
            public boolean isCancelled() {
                return seen.size() == 2;
            }
        };
        try (var sheet = open(list.toString())) {
            var summary = sheet.run(sheet.proposal().mapping(), Register.empty(), RowSink.nowhere(), progress);

            assertThat(seen).containsExactly(500, 1000);
            assertThat(summary.cancelled()).isTrue();
            assertThat(summary.rows()).isEqualTo(1000);
            assertThat(summary.findings()).hasSize(Summary.KEPT);
            assertThat(summary.reasons()).containsExactly(Map.entry("organization.staff.id.length", 1000));
        }
    }

    @Test
    void previewsByAnotherMapping() throws IOException {
        try (var sheet = StaffSheet.open(file("甲,乙\n%s,张三\n".formatted(ONE)), OPTIONS.headerRow(1))) {
            var preview = sheet.preview(Mapping.of(Map.of(0, Field.ID_NUMBER, 1, Field.NAME)));

            assertThat(preview.getFirst().staff().name()).isEqualTo("张三");
            assertThat(preview.getFirst().verdict()).isEqualTo(CheckedRow.Verdict.OK);
        }
    }

    private List<CheckedRow> read(String list) throws IOException {
        var rows = new ArrayList<CheckedRow>();
        try (var sheet = open(list)) {
            sheet.run(sheet.proposal().mapping(), Register.empty(), rows::addAll, Progress.unseen());
        }
        return rows;
    }

    private List<String> keys(String list) throws IOException {
        return keys(read(list));
    }

    /** Row and message of each finding. */
    private static List<String> keys(List<CheckedRow> rows) {
        return rows.stream()
                .flatMap(row -> row.findings().stream())
                .map(finding -> finding.row() + " "
                        + Objects.requireNonNull(finding.finding().message().key())
                                .substring("organization.staff.".length()))
                .toList();
    }

    private StaffSheet open(String list) throws IOException {
        return StaffSheet.open(file(list), OPTIONS);
    }

    private Path file(String list) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), list);
    }
}
