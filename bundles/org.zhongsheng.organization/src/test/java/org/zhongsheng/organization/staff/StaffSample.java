package org.zhongsheng.organization.staff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhongsheng.organization.demo.DemoPeople;

/**
 * Makes {@code distribution/demo/staff-sample.xlsx}: the staff list of a school as its office keeps it, with a title, a
 * note and a footer, much that is written in an odd way but can be understood, and 25 mistakes of ten kinds.
 */
public final class StaffSample {

    static final int ROWS = 1000;
    static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int SEED = 7;
    private static final int SMALL = 40;

    /** The row of a person who stands in the list four times. */
    private static final int TWICE = 45;

    private static final List<Field> FIELDS = List.of(
            Field.NAME,
            Field.SEX,
            Field.NATION,
            Field.ID_NUMBER,
            Field.BIRTH,
            Field.POLITICS,
            Field.EDUCATION,
            Field.DEGREE,
            Field.TITLE,
            Field.DEPARTMENT,
            Field.POST,
            Field.STAFF_KIND,
            Field.MOBILE,
            Field.JOIN_DATE,
            Field.BASE_SALARY);
    private static final List<String> HEADERS = List.of(
            "序号", "姓 名", "性别", "民族", "身份证号码", "出生年月", "政治面貌", "学历", "学位", "职称", "部门", "岗位", "编制类别", "联系电话", "入会时间",
            "基本工资");

    /** What the office did to a cell. */
    private record Slip(int row, Field field, UnaryOperator<String> how, String finding) {}

    private final DemoPeople people = new DemoPeople(SEED);
    private final List<Slip> mistakes = mistakes();
    private final Map<Integer, List<Slip>> slips =
            Stream.concat(oddities().stream(), mistakes.stream()).collect(Collectors.groupingBy(Slip::row));

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "../../distribution/demo");
        Files.createDirectories(folder);
        var sample = new StaffSample();
        try (var out = Files.newOutputStream(folder.resolve("staff-sample.xlsx"))) {
            sample.write(out);
        }
        Files.writeString(folder.resolve("staff-sample.csv"), sample.csv(), Charset.forName("GB18030"));
    }

    /** The message of each mistake by the row in which it stands. */
    Map<Integer, String> expected() {
        var expected = new TreeMap<Integer, String>();
        mistakes.forEach(slip -> expected.put(slip.row(), slip.finding()));
        return expected;
    }

    void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "WPS", "12.0")) {
            var sheet = book.newWorksheet("教职工名单");
            head(sheet);
            for (int row = FIRST_ROW; row < FIRST_ROW + ROWS; row++) {
                write(sheet, row);
            }
            int end = FIRST_ROW + ROWS;
            sheet.value(end, 0, "制表人：校办");
            sheet.value(end, 5, "审核：工会");
            sheet.value(end + 1, 0, "说明：本表由各部门核对后汇总，联系电话请填手机号码。");
        }
    }

    /** A few rows without mistakes as an older system exports them. */
    String csv() {
        var csv = new StringBuilder(String.join(",", HEADERS)).append("\r\n");
        for (int row = FIRST_ROW; row < FIRST_ROW + SMALL; row++) {
            csv.append(row - HEADER_ROW);
            for (var field : FIELDS) {
                csv.append(',').append(text(row + ROWS, field));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static void head(Worksheet sheet) {
        sheet.value(0, 0, "杭州市学军中学教职工花名册（2021年9月）");
        sheet.range(0, 0, 0, HEADERS.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        sheet.value(1, 0, "填报单位：杭州市学军中学工会");
        sheet.value(1, 12, "填报日期：2021年9月10日");
        for (int column = 0; column < HEADERS.size(); column++) {
            sheet.value(2, column, HEADERS.get(column));
            sheet.style(2, column).bold().borderStyle("thin").set();
            sheet.width(column, column == 4 ? 22 : 12);
        }
    }

    private void write(Worksheet sheet, int row) {
        sheet.value(row - 1, 0, row - HEADER_ROW);
        for (int i = 0; i < FIELDS.size(); i++) {
            var field = FIELDS.get(i);
            var text = text(row, field);
            if (text.startsWith("float:")) {
                sheet.value(row - 1, i + 1, Double.valueOf(text.substring(6)));
                sheet.style(row - 1, i + 1).format("0").set();
            } else if (field == Field.BASE_SALARY && text.matches("\\d+\\.\\d+")) {
                sheet.value(row - 1, i + 1, new java.math.BigDecimal(text));
            } else if (!text.isEmpty()) {
                sheet.value(row - 1, i + 1, text);
            }
        }
    }

    private String text(int row, Field field) {
        var text = plain(row, field);
        for (var slip : slips.getOrDefault(row, List.of())) {
            text = slip.field() == field ? slip.how().apply(text) : text;
        }
        return text;
    }

    private String plain(int row, Field field) {
        var person = people.at(row);
        return switch (field) {
            case SEX -> person.sex().map(Vocabulary.sex()::offered).orElse("");
            case NATION -> person.nation().map(Vocabulary.nation()::offered).orElse("");
            case POLITICS ->
                person.politics().map(Vocabulary.politics()::offered).orElse("");
            case EDUCATION ->
                person.education().map(Vocabulary.education()::offered).orElse("");
            case DEGREE -> person.degree().map(Vocabulary.degree()::offered).orElse("");
            case STAFF_KIND ->
                person.staffKind().map(Vocabulary.staffKind()::offered).orElse("");
            case ID_NUMBER -> person.identity().orElseThrow().number();
            default -> String.valueOf(person.values().getOrDefault(field, ""));
        };
    }

    private List<Slip> mistakes() {
        var slips = new ArrayList<Slip>();
        at(slips, Field.ID_NUMBER, StaffSample::miscopied, "id.check-digit", 37, 214, 498, 760);
        at(slips, Field.ID_NUMBER, id -> id.substring(0, 9) + id.substring(10), "id.length", 88, 655);
        at(slips, Field.ID_NUMBER, id -> id.substring(0, 6) + id.substring(8, 17), "id.fifteen", 120, 903);
        at(slips, Field.ID_NUMBER, id -> "", "missing", 301, 717);
        at(slips, Field.ID_NUMBER, id -> "float:" + id.substring(0, 15) + "000", "lost-digits", 402, 403);
        at(slips, Field.MOBILE, mobile -> mobile.substring(0, 10), "mobile.length", 59, 333, 546, 871);
        at(slips, Field.ID_NUMBER, id -> plain(TWICE, Field.ID_NUMBER), "twice", 612, 613, 988);
        at(slips, Field.POLITICS, word -> "中共党圆", "word.nearest", 156, 820);
        at(slips, Field.STAFF_KIND, word -> "固定工", "word.unknown", 277);
        at(slips, Field.JOIN_DATE, day -> "2010-02-30", "date.unknown", 444, 945);
        at(slips, Field.NAME, name -> "", "missing", 533);
        return List.copyOf(slips);
    }

    private List<Slip> oddities() {
        var slips = new ArrayList<Slip>();
        for (int row = FIRST_ROW; row < FIRST_ROW + ROWS; row++) {
            at(slips, Field.NAME, StaffSample::spaced, "", row % 9 == 0 ? row : 0);
            at(slips, Field.ID_NUMBER, StaffSample::grouped, "", row % 23 == 0 ? row : 0);
            at(slips, Field.ID_NUMBER, id -> id.replace('X', 'x'), "", row);
            at(
                    slips,
                    Field.MOBILE,
                    mobile -> "+86 " + mobile.substring(0, 3) + " " + mobile.substring(3),
                    "",
                    row % 31 == 0 ? row : 0);
            at(
                    slips,
                    Field.JOIN_DATE,
                    day -> day.substring(0, 7).replace("-0", ".").replace('-', '.'),
                    "",
                    row % 4 == 0 ? row : 0);
            at(
                    slips,
                    Field.JOIN_DATE,
                    day -> day.replaceFirst("-", "年").replaceFirst("-", "月") + "日",
                    "",
                    row % 4 == 1 ? row : 0);
            at(slips, Field.BIRTH, day -> day.substring(0, 7), "", row);
            at(slips, Field.POLITICS, word -> word.replace("中共党员", "党员"), "", row % 2 == 0 ? row : 0);
            at(slips, Field.STAFF_KIND, word -> word.replace("事业编制", "在编").replace("合同制", "编外"), "", row);
            at(slips, Field.EDUCATION, word -> word.replace("大学", ""), "", row % 3 == 0 ? row : 0);
            at(slips, Field.DEGREE, word -> word.replace("无学位", "无"), "", row);
        }
        at(slips, Field.MOBILE, mobile -> mobile + " / 0571-88886666", "", 200, 400, 777);
        at(slips, Field.SEX, sex -> sex.equals("男") ? "女" : "男", "", 250, 650);
        FIELDS.forEach(field -> at(slips, field, text -> plain(TWICE, field), "", 612, 613, 988));
        slips.removeIf(slip -> slip.row() == 0);
        return List.copyOf(slips);
    }

    private static void at(List<Slip> slips, Field field, UnaryOperator<String> how, String finding, int... rows) {
        for (int row : rows) {
            slips.add(new Slip(row, field, how, finding));
        }
    }

    /** One digit of the sequence number wrong by one. */
    private static String miscopied(String id) {
        char digit = id.charAt(15);
        return id.substring(0, 15) + (char) (digit == '9' ? '8' : digit + 1) + id.substring(16);
    }

    private static String spaced(String name) {
        return name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : name;
    }

    private static String grouped(String id) {
        return id.length() < 18 ? id : id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
    }
}
