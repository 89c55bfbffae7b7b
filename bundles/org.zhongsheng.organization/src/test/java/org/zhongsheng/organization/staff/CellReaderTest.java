package org.zhongsheng.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.platform.person.IdType;

/** What people really type, and what is made of it. */
class CellReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "张三, 张三",
                "'张 三', 张三",
                "'　张　三 ', 张三",
                "\"张\u200B三\uFEFF\", 张三",
                "张三（大）, 张三",
                "张三(语文), 张三",
                "阿依古丽.买买提, 阿依古丽·买买提",
                "阿依古丽•买买提, 阿依古丽·买买提",
                "阿依古丽 ・ 买买提, 阿依古丽·买买提",
                "阿依古丽。买买提, 阿依古丽·买买提",
                "John  Smith, John Smith",
                "Ｍａｒｙ, Mary",
                "J.R. O'Neil-Müller, J.R. O'Neil-Müller",
                "李𬸚, 李𬸚",
                "欧阳 小 明, 欧阳小明",
                "曾, 曾",
            })
    void understandsNames(String typed, String name) {
        assertThat(value(
                        new NameReader(),
                        typed.replace("'　", "　").replace("'张", "张").replaceAll("'$", "")))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三1", "13957100001", "张三/李四", "张三？", "张*", "#REF!"})
    void refusesWhatIsNoName(String typed) {
        assertThat(message(new NameReader(), typed)).isEqualTo("name.characters");
    }

    @ParameterizedTest
    @CsvSource({
        "330106198001010013, RESIDENT, 330106198001010013",
        "３３０１０６１９８００１０１００１３, RESIDENT, 330106198001010013",
        "330106 19800101 0013, RESIDENT, 330106198001010013",
        "`330106198001010013, RESIDENT, 330106198001010013",
        "330106-19800101-0013, RESIDENT, 330106198001010013",
        "11010519491231002x, RESIDENT, 11010519491231002X",
        "11010519491231002ｘ, RESIDENT, 11010519491231002X",
        "H12345678, HK_MACAO, H12345678",
        "m1234567801, HK_MACAO, M1234567801",
        "CHN123456789012, PERMANENT_RESIDENT, CHN123456789012",
        "E12345678, PASSPORT, E12345678",
    })
    void understandsDocuments(String typed, IdType type, String number) {
        var reading = new IdentityReader().read(text(typed), Typed.clean(typed), null);

        assertThat(reading.value()).isEqualTo(new org.zhongsheng.platform.person.Identity(type, number));
    }

    @ParameterizedTest
    @CsvSource({
        "330106800101001, id.fifteen",
        "33010619800101001, id.length",
        "3301061980010100131, id.length",
        "33010619800101001O, id.characters",
        "3301O6198001010017, id.characters",
        "330106198013010015, id.birth-date",
        "330106198002300015, id.birth-date",
        "330106198001010018, id.check-digit",
        "330106198001011000, id.zeros",
        "身份证, id.characters",
        "12345678, id.length",
    })
    void saysWhatIsWrongWithANumber(String typed, String key) {
        assertThat(message(new IdentityReader().read(text(typed), Typed.clean(typed), null)))
                .isEqualTo(key);
    }

    @Test
    void knowsWhatASpreadsheetDidToANumber() {
        var lost = new Cell("330106198001010000", Cell.Kind.LOST_DIGITS);

        assertThat(message(new IdentityReader().read(lost, lost.text(), null))).isEqualTo("lost-digits");
    }

    @Test
    void believesTheTypeThatIsGiven() {
        assertThat(message(new IdentityReader().read(text("330106198001010013"), "330106198001010013", IdType.TAIWAN)))
                .isEqualTo("id.other");
        assertThat(new IdentityReader()
                        .read(text("12345678"), "12345678", IdType.TAIWAN)
                        .value())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13957100001",
                "１３９５７１００００１",
                "139 5710 0001",
                "139-5710-0001",
                "+86 13957100001",
                "+86-139-5710-0001",
                "8613957100001",
                "0086 13957100001",
                "(86)13957100001",
                "13957100001(短号661)",
                "13957100001转2",
                "手机：13957100001",
                "13957100001 ",
            })
    void understandsMobiles(String typed) {
        assertThat(value(new MobileReader(), typed)).isEqualTo("13957100001");
        assertThat(message(new MobileReader(), typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13957100001/13857100002",
                "13957100001、13857100002",
                "0571-88886666 13957100001",
                "88886666/13957100001",
                "13957100001 13857100002",
            })
    void takesOneOfSeveralNumbers(String typed) {
        assertThat(value(new MobileReader(), typed)).isEqualTo("13957100001");
        assertThat(message(new MobileReader(), typed)).isEqualTo("mobile.several");
    }

    @ParameterizedTest
    @CsvSource({
        "1395710000, mobile.length",
        "139571000012, mobile.length",
        "12957100001, mobile.prefix",
        "0571-88886666, mobile.landline",
        "88886666, mobile.landline",
        "(0571)88886666-801, mobile.landline",
        "没有手机, mobile.length",
    })
    void saysWhatIsWrongWithAMobile(String typed, String key) {
        assertThat(message(new MobileReader(), typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-01, 2021-09-01, ''",
        "2021-9-1, 2021-09-01, ''",
        "2021/9/1, 2021-09-01, ''",
        "2021.9.1, 2021-09-01, ''",
        "2021。9。1, 2021-09-01, ''",
        "２０２１－９－１, 2021-09-01, ''",
        "2021年9月1日, 2021-09-01, ''",
        "2021 年 9 月 1 日, 2021-09-01, ''",
        "2021年9月1号入会, 2021-09-01, ''",
        "2021-09-01 08:30:00, 2021-09-01, ''",
        "20210901, 2021-09-01, ''",
        "44440, 2021-09-01, ''",
        "25/12/2020, 2020-12-25, ''",
        "12/25/2020, 2020-12-25, ''",
        "2021.9, 2021-09-01, date.month",
        "2021-09, 2021-09-01, date.month",
        "2021年9月, 2021-09-01, date.month",
        "202109, 2021-09-01, date.month",
        "2021年, 2021-01-01, date.year",
        "1998, 1998-01-01, date.year",
        "98-9-1, 1998-09-01, date.short-year",
        "21.9.1, 2021-09-01, date.short-year",
        "98年9月, 1998-09-01, date.short-year",
    })
    void understandsDates(String typed, LocalDate date, String warning) {
        assertThat(value(new DateReader(), typed)).isEqualTo(date);
        assertThat(message(new DateReader(), typed)).isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-30, date.unknown",
        "2021-13-01, date.unknown",
        "3/4/2020, date.unknown",
        "9月1日, date.unknown",
        "去年, date.unknown",
        "1021-9-1, date.unknown",
        "2022-01-01, date.future",
        "99999, date.future",
    })
    void saysWhatIsWrongWithADate(String typed, String key) {
        assertThat(message(new DateReader(), typed)).isEqualTo(key);
    }

    @Test
    void doubtsTheZeroThatANumberLost() {
        var cell = new Cell("2021.1", Cell.Kind.NUMBER);

        assertThat(message(new DateReader().read(cell, "2021.1", LocalDate.of(2022, 1, 1))))
                .isEqualTo("date.lost-zero");
    }

    @ParameterizedTest
    @CsvSource({
        "4860, 4860.00",
        "'4,860.50', 4860.50",
        "￥4860元, 4860.00",
        "4860元/月, 4860.00",
        "1.2万, 12000.00",
        "０, 0.00",
        "4860.555, 4860.56",
    })
    void understandsAmounts(String typed, String amount) {
        assertThat(value(new MoneyReader(), typed)).hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource({"保密, salary.unknown", "-5, salary.range", "48600000, salary.range", "'4,86', salary.unknown"})
    void saysWhatIsWrongWithAnAmount(String typed, String key) {
        assertThat(message(new MoneyReader(), typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Zhang.San@Example.COM, zhang.san@example.com",
        "zs＠example.com, zs@example.com",
        "zs @ qq.com, zs@qq.com"
    })
    void understandsAddresses(String typed, String address) {
        assertThat(value(new EmailReader(), typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, 男, MALE",
        "SEX, F, FEMALE",
        "SEX, 2, FEMALE",
        "SEX, 女性, FEMALE",
        "POLITICS, 党员, CPC",
        "POLITICS, 01, CPC",
        "POLITICS, 中共 党员, CPC",
        "POLITICS, 民进, CAPD",
        "POLITICS, 群众, NONE",
        "EDUCATION, 本科, UNDERGRADUATE",
        "EDUCATION, 在职研究生, POSTGRADUATE",
        "EDUCATION, 大学本科毕业, UNDERGRADUATE",
        "EDUCATION, 中央党校大学, UNDERGRADUATE",
        "EDUCATION, 21, UNDERGRADUATE",
        "EDUCATION, 本科/学士, UNDERGRADUATE",
        "DEGREE, 教育学硕士, MASTER",
        "DEGREE, 文学学士学位, BACHELOR",
        "DEGREE, 双学士, BACHELOR",
        "STAFF_KIND, 在编, ESTABLISHED",
        "STAFF_KIND, 事业编制, ESTABLISHED",
        "STAFF_KIND, 编外人员, CONTRACT",
        "STAFF_KIND, 劳务派遣人员, DISPATCHED",
        "STAFF_KIND, 人事代理, AGENCY",
        "STAFF_KIND, 非在编, CONTRACT",
        "EMPLOYMENT, 在职, ON_DUTY",
        "EMPLOYMENT, 退休, RETIRED",
        "EMPLOYMENT, 长病假, SICK_LEAVE",
        "NATION, 汉, HAN",
        "NATION, 汉族, HAN",
        "NATION, 01, HAN",
        "NATION, 畬族, SHE",
        "NATION, 维族, UYGUR",
        "HOUSEHOLD_TYPE, 城镇户口, URBAN",
        "HOUSEHOLD_TYPE, 农业, RURAL",
        "HOUSEHOLD_TYPE, 非农业户口, URBAN",
        "ID_TYPE, 身份证, RESIDENT",
        "ID_TYPE, 港澳居民来往内地通行证（香港）, HK_MACAO",
        "ID_TYPE, 护照, PASSPORT",
        "MIGRANT_WORKER, √, true",
        "MIGRANT_WORKER, 否, false",
        "MIGRANT_WORKER, Y, true",
        "MIGRANT_WORKER, ０, false",
    })
    void understandsWords(Field field, String typed, String meant) {
        assertThat(value(words(field), typed)).hasToString(meant);
    }

    @Test
    void offersTheNearestWord() {
        var reading = words(Field.POLITICS).read(text("中共党圆"), "中共党圆", TODAY);

        assertThat(message(reading)).isEqualTo("word.nearest");
        assertThat(Objects.requireNonNull(reading.remark()).args()).contains("中共党员");
        assertThat(message(words(Field.SEX), "未婚")).isEqualTo("word.unknown");
    }

    @Test
    void hasAWordForEveryPeople() {
        for (var nation : Nation.values()) {
            boolean named = nation == Nation.FOREIGN || nation == Nation.OTHER;
            assertThat(named || Vocabulary.nation().find(nation.name()).equals(java.util.Optional.of(nation)))
                    .isTrue();
        }
        assertThat(Vocabulary.nation().find("56")).contains(Nation.JINO);
    }

    @Test
    void readsSeveralTags() {
        var reading = new TagsReader().read(text("省劳模、党员，跑步"), "省劳模、党员,跑步", TODAY);

        assertThat(reading.value()).hasToString("[MODEL_WORKER]");
        assertThat(message(reading)).isEqualTo("tag.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "/", "——", "N/A", "－", "　"})
    void knowsWhatPeopleWriteForNothing(String typed) {
        assertThat(Typed.isNothing(Typed.clean(typed))).isTrue();
    }

    private static CellReader words(Field field) {
        return switch (field) {
            case SEX -> Vocabulary.sex();
            case POLITICS -> Vocabulary.politics();
            case EDUCATION -> Vocabulary.education();
            case DEGREE -> Vocabulary.degree();
            case STAFF_KIND -> Vocabulary.staffKind();
            case EMPLOYMENT -> Vocabulary.employment();
            case NATION -> Vocabulary.nation();
            case HOUSEHOLD_TYPE -> Vocabulary.household();
            case ID_TYPE -> Vocabulary.idType();
            case MIGRANT_WORKER -> Vocabulary.migrantWorker();
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static Object value(CellReader reader, String typed) {
        return Objects.requireNonNullElse(
                reader.read(text(typed), Typed.clean(typed), TODAY).value(), "nothing");
    }

    private static String message(CellReader reader, String typed) {
        return message(reader.read(text(typed), Typed.clean(typed), TODAY));
    }

    private static String message(Reading reading) {
        var remark = reading.remark();
        return remark == null ? "" : remark.key().substring("organization.staff.".length());
    }

    private static Cell text(String typed) {
        return new Cell(typed, Cell.Kind.TEXT);
    }
}
