package org.zhongsheng.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongsheng.platform.deadline.WorkCalendar.Reading;

class NoticeReaderTest {

    private static final String WHOLE = """
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
              按照上述原则，国庆节自10月1日起放假调休7天，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节的安排通知如下。\
            一、元旦：1月1日(周四)至3日(周六)放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至 2月23日（农历正月初七、周一）放假调休，共9天。\
            鼓励各单位安排职工在2月14日休息。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
            2025年11月4日
            """;

    @Test
    void readsAWholeNoticeAsItIsPasted() {
        var reading = NoticeReader.read(2026, WHOLE);

        assertThat(reading.findings()).isEmpty();
        assertThat(days(reading))
                .hasSize(13)
                .startsWith("2026-01-01 HOLIDAY 元旦", "2026-01-02 HOLIDAY 元旦", "2026-01-03 HOLIDAY 元旦")
                .contains("2026-01-04 MAKEUP_WORKDAY 元旦", "2026-02-15 HOLIDAY 春节")
                .endsWith("2026-02-23 HOLIDAY 春节");
    }

    @Test
    void readsAHolidayThatBeginsTheYearBefore() {
        var reading = NoticeReader.read(2023, "一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。");

        assertThat(days(reading))
                .containsExactly("2022-12-31 HOLIDAY 元旦", "2023-01-01 HOLIDAY 元旦", "2023-01-02 HOLIDAY 元旦");
    }

    @Test
    void remarksAFestivalThatIsMissing() {
        var reading = NoticeReader.read(2026, WHOLE.replaceAll("(?m)^.*国庆节.*?。", ""));

        assertThat(reading.isSound()).isTrue();
        assertThat(keys(reading)).containsExactly("platform.calendar.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "今天天气不错, platform.calendar.nothing",
        "元旦：明天放假, platform.calendar.nothing",
        "春节：2月30日放假。, platform.calendar.no-date",
        "春节：30日放假。, platform.calendar.no-date",
        "春节：2月23日至2月15日放假。, platform.calendar.range",
        "元旦：1月1日（周五）放假。, platform.calendar.weekday",
        "元旦：1月1日至3日放假，共4天。, platform.calendar.count",
        "元旦：1月1日至2日放假3天。, platform.calendar.count",
        "元旦：1月5日上班。, platform.calendar.worked-anyway",
        "元旦：1月3日放假。1月3日上班。, platform.calendar.both",
        "元旦：2025年1月1日放假。, platform.calendar.other-year"
    })
    void refusesWhatCannotBe(String notice, String key) {
        var reading = NoticeReader.read(2026, notice);

        assertThat(reading.isSound()).isFalse();
        assertThat(keys(reading)).contains(key);
    }

    private static List<String> days(Reading reading) {
        return reading.days().stream()
                .map(day -> day.day() + " " + day.kind() + " " + day.festival())
                .toList();
    }

    private static List<String> keys(Reading reading) {
        return reading.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
