package org.zhongsheng.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.organization.sheet.Row;

/** Lists as schools lay them out: where the header is and which column is what. */
class HeaderTest {

    private static final String ID = "330106198001010013";

    static List<Arguments> layouts() {
        return List.of(
                layout("plain", "姓名|身份证号|手机\n张三|" + ID + "|13957100001", 1, 1, "0=NAME,1=ID_NUMBER,2=MOBILE"),
                layout(
                        "a title above",
                        "杭州市学军中学教职工名册\n序号|教师姓名|性别|身份证号码|联系电话\n1|张三|男|" + ID + "|13957100001",
                        2,
                        2,
                        "1=NAME,2=SEX,3=ID_NUMBER,4=MOBILE"),
                layout(
                        "title, unit, blank row, note",
                        "教职工信息采集表\n填报单位：学军中学|||填报日期：2021-09-01\n\n说明：请如实填写\n姓名|民族|政治面貌|公民身份号码\n张三|汉|党员|" + ID,
                        5,
                        5,
                        "0=NAME,1=NATION,2=POLITICS,3=ID_NUMBER"),
                layout(
                        "two lines with groups above",
                        "名单\n序号|基本信息|||联系方式\n|姓名|性别|证件号码|手机|邮箱\n1|张三|男|" + ID + "|13957100001|a@b.cn",
                        2,
                        3,
                        "1=NAME,2=SEX,3=ID_NUMBER,4=MOBILE,5=EMAIL"),
                layout(
                        "two lines, the upper names most",
                        "姓名|身份证号|学历|学位|入会\n||||日期\n张三|" + ID + "|本科|学士|2010.9",
                        1,
                        2,
                        "0=NAME,1=ID_NUMBER,2=EDUCATION,3=DEGREE,4=JOIN_DATE"),
                layout(
                        "spaced and marked",
                        "姓  名*|性 别|身份证号（18位，必填）：|手 机 号 码\n张三|男|" + ID + "|13957100001",
                        1,
                        1,
                        "0=NAME,1=SEX,2=ID_NUMBER,3=MOBILE"),
                layout(
                        "English",
                        "No.|Name|ID No.|Gender|Mobile Phone|E-mail|Department|Date of birth\n1|Li Si|" + ID
                                + "|M|13957100001|a@b.cn|Maths|1980-01-01",
                        1,
                        1,
                        "1=NAME,2=ID_NUMBER,3=SEX,4=MOBILE,5=EMAIL,6=DEPARTMENT,7=BIRTH"),
                layout(
                        "mobile before telephone",
                        "姓名|身份证号|联系电话|手机号码|办公电话|紧急联系电话\n张三|" + ID + "|0571-88886666|13957100001|661|13857100002",
                        1,
                        1,
                        "0=NAME,1=ID_NUMBER,3=MOBILE"),
                layout(
                        "what is not kept is not guessed",
                        "工号|姓名|身份证号|参加工作时间|来校时间|任教学科|年龄|籍贯|银行卡号\n1001|张三|" + ID
                                + "|2002.8|2005.8|语文|41|浙江|6222021202012345678",
                        1,
                        1,
                        "1=NAME,2=ID_NUMBER"),
                layout(
                        "other people's columns",
                        "姓名|身份证号|配偶姓名|配偶身份证号|子女姓名\n张三|" + ID + "|李四|330106198001010018|张小三",
                        1,
                        1,
                        "0=NAME,1=ID_NUMBER"),
                layout(
                        "without any header",
                        "1|张三|男|" + ID + "|13957100001|汉族\n2|李四|女|330106198001010026|13957100002|汉族",
                        0,
                        0,
                        "1=NAME,2=SEX,3=ID_NUMBER,4=MOBILE,5=NATION"),
                layout(
                        "unknown and missing headers",
                        "姓名|证照|X|\n张三|" + ID + "|13957100001|男\n李四|330106198001010026|13957100002|女",
                        1,
                        1,
                        "0=NAME,1=ID_NUMBER,2=MOBILE,3=SEX"),
                layout(
                        "all fields",
                        "姓名|证件类型|证件号码|性别|出生年月|国籍|民族|政治面貌|学历|学位|职称/技术等级|户籍类型|户籍地|手机|邮箱|教研组|职务|编制类别|农民工|就业状况|入会时间|会员证号|工会卡号|基本工资|标签|备注\n张三",
                        1,
                        1,
                        "0=NAME,1=ID_TYPE,2=ID_NUMBER,3=SEX,4=BIRTH,5=NATIONALITY,6=NATION,7=POLITICS,8=EDUCATION,9=DEGREE,"
                                + "10=TITLE,11=HOUSEHOLD_TYPE,12=HOUSEHOLD_REGION,13=MOBILE,14=EMAIL,15=DEPARTMENT,16=POST,"
                                + "17=STAFF_KIND,18=MIGRANT_WORKER,19=EMPLOYMENT,20=JOIN_DATE,21=MEMBER_NO,22=CARD_NO,"
                                + "23=BASE_SALARY,24=SPECIAL_TAGS,25=REMARK"),
                layout(
                        "an error file",
                        "姓名|身份证号|未导入原因/Reasons\n张三|" + ID + "|B 列“身份证号”：……",
                        1,
                        1,
                        "0=NAME,1=ID_NUMBER"),
                layout("no list of people", "品名|数量\n钢笔|3", 0, 0, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void findsTheHeaderAndProposesTheMapping(String name, List<Row> rows, List<Integer> headerRows, String mapping) {
        var titles = new Titles();
        var header = new HeaderFinder(titles).find(rows);
        var data = rows.stream().filter(row -> row.number() > header.lastRow()).toList();

        assertThat(List.of(header.firstRow(), header.lastRow())).isEqualTo(headerRows);
        assertThat(new Proposer(titles).propose(header, data).mapping()).hasToString(mapping);
    }

    @Test
    void saysHowSureItIs() {
        var rows = rows("姓名|教职工手机号码（必填）|证照\n张三|13957100001|" + ID);
        var titles = new Titles();
        var proposal = new Proposer(titles).propose(new HeaderFinder(titles).find(rows), rows.subList(1, 2));

        assertThat(proposal.columns())
                .extracting(Proposal.Guess::confidence)
                .containsExactly(Confidence.CERTAIN, Confidence.LIKELY, Confidence.GUESSED);
    }

    @Test
    void rememberedMappingsAreFoundAgain() {
        var header = new Header(3, 3, List.of("姓 名", "身份证号（必填）", "手机*"));
        var errorFile = new Header(1, 1, List.of("姓名", "身份证号", "手机", "未导入原因/Reasons"));

        assertThat(header.key()).hasSize(64).isEqualTo(errorFile.key());
        assertThat(header.key()).isNotEqualTo(new Header(1, 1, List.of("姓名", "手机", "身份证号")).key());
        var mapping = Mapping.parse("0=NAME,2=ID_NUMBER,3=NO_LONGER_A_FIELD");
        assertThat(mapping).hasToString("0=NAME,2=ID_NUMBER");
        assertThat(mapping.findings()).isEmpty();
        assertThat(Mapping.parse("0=NAME,1=NAME").findings()).hasSize(2);
    }

    private static Arguments layout(String name, String lines, int first, int last, String mapping) {
        return Arguments.of(name, rows(lines), List.of(first, last), mapping);
    }

    /** Lines of cells separated by bars. */
    private static List<Row> rows(String lines) {
        var rows = new ArrayList<Row>();
        var split = lines.split("\n");
        for (int i = 0; i < split.length; i++) {
            if (!split[i].isEmpty()) {
                rows.add(new Row(
                        i + 1,
                        List.of(split[i].split("\\|")).stream()
                                .map(text -> text.isEmpty() ? Cell.EMPTY : new Cell(text, Cell.Kind.TEXT))
                                .collect(Collectors.toList())));
            }
        }
        return rows;
    }
}
