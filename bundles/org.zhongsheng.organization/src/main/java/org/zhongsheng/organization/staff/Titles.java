package org.zhongsheng.organization.staff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises headers. */
final class Titles {

    /** The header of the last column of an error file, in both languages. */
    static final String REASONS = "未导入原因/reasons";

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】|〔[^〕]*〕|[*:;,、。★※?!\"]");

    /** Common columns that the register does not keep; they mark a header row and are not to be guessed at. */
    private static final String NOT_KEPT =
            "序号 序列 编号 no no. # s/n 行号 工号 教工号 职工号 教职工号 员工号 人事编号 考勤号 账号 单位 单位名称 所在单位 工作单位 学校 学校名称"
                    + " 校区 年龄 籍贯 出生地 曾用名 参加工作时间 参加工作日期 参加工作年月 工作时间 来校时间 进校时间 入校时间 入职日期 入职时间 到校时间"
                    + " 入党时间 任职时间 聘任时间 合同起始日期 合同终止日期 退休时间 退休日期 教龄 工龄 任教学科 任教年级 学科 班级 班主任 毕业院校 毕业学校"
                    + " 毕业时间 专业 所学专业 教师资格 普通话等级 婚姻状况 婚否 健康状况 银行卡号 开户行 工资卡号 qq qq号 微信 微信号 住址 家庭住址"
                    + " 现住址 通讯地址 邮编 短号 办公电话 固定电话 家庭电话 紧急联系人 紧急联系电话 紧急联系人电话 联系人 照片 签名 签字 衣服尺码 身高"
                    + " 未导入原因 reasons 错误原因 失败原因 导入结果 age school id";

    private static final Pattern OTHER_PERSON =
            Pattern.compile("配偶|家属|紧急|父亲|母亲|父母|子女|孩子|法人|法定|负责人|介绍人|推荐人|监护|领导|spouse|emergency");
    private static final Pattern NOT_THE_FIELD = Pattern.compile("参加工作|任职|聘|毕业|入党|退休|离职|合同|办公|固定|家庭|银行|工资卡|序号");

    private final Map<String, Recognised> known = new HashMap<>();
    private final Set<String> notKept = new HashSet<>(List.of(NOT_KEPT.split(" ")));

    /** @param rank where the header stands among the field's, 0 for the most exact; of a part: its length, negative */
    record Recognised(@Nullable Field field, Confidence confidence, int rank) {

        private static final Recognised NOT_KEPT = new Recognised(null, Confidence.CERTAIN, 0);
        private static final Recognised UNKNOWN = new Recognised(null, Confidence.NONE, 0);

        boolean isKnown() {
            return confidence != Confidence.NONE;
        }
    }

    Titles() {
        for (var field : Field.values()) {
            int rank = 0;
            for (var header : field.headers()) {
                known.put(normal(header), new Recognised(field, Confidence.CERTAIN, rank++));
            }
        }
    }

    /** A header without blanks, asides and marks, in lower case. */
    static String normal(String title) {
        return ASIDE.matcher(Typed.word(title)).replaceAll("");
    }

    static boolean isReasons(String title) {
        return normal(title).equals(REASONS);
    }

    Recognised recognise(String title) {
        var normal = normal(title);
        var exact = known.get(normal);
        if (exact != null) {
            return exact;
        }
        if (notKept.contains(normal) || isReasons(title)) {
            return Recognised.NOT_KEPT;
        }
        return normal.isEmpty() || normal.length() > 20 ? Recognised.UNKNOWN : byPart(normal);
    }

    private Recognised byPart(String title) {
        if (OTHER_PERSON.matcher(title).find() || NOT_THE_FIELD.matcher(title).find()) {
            return Recognised.NOT_KEPT;
        }
        Recognised best = Recognised.UNKNOWN;
        for (var field : Field.values()) {
            for (var header : field.headers()) {
                if (-header.length() < best.rank() && isPart(normal(header), title)) {
                    best = new Recognised(field, Confidence.LIKELY, -header.length());
                }
            }
        }
        return best;
    }

    private static boolean isPart(String header, String title) {
        boolean latin = header.charAt(0) < 0x80;
        return header.length() >= 2 && !latin && title.contains(header);
    }
}
