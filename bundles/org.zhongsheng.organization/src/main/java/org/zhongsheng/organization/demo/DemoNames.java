package org.zhongsheng.organization.demo;

import java.util.List;
import java.util.Map;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.platform.person.Sex;

/** Names as they are frequent in Zhejiang. */
final class DemoNames {

    private static final Weighted<String> SURNAMES =
            Weighted.parse("陈 700 王 640 张 600 李 500 徐 400 吴 390 周 370 林 350 朱 300 黄 290 "
                    + "胡 280 叶 270 杨 260 金 250 沈 250 郑 240 刘 220 俞 190 蒋 190 赵 190 何 180 潘 180 孙 180 方 160 章 150 余 150 "
                    + "施 130 姚 120 应 120 钱 120 程 110 楼 110 傅 110 郭 100 谢 100 毛 100 许 100 汪 100 陆 100 唐 90 马 90 戴 90 "
                    + "高 90 包 80 董 80 冯 80 虞 70 梁 70 曹 70 项 60 夏 60 邵 60 宋 60 丁 60 盛 50 柯 50 骆 50 罗 50 梅 40 卢 40 "
                    + "邱 40 邬 40 竺 30 蔡 60 诸葛 6 欧阳 6 上官 3 尉迟 1");
    private static final String MALE = "伟强军勇杰涛明超波辉刚健亮平东海峰志国建华文斌宇浩然晨轩泽俊凯鑫磊鹏飞林翔毅恒博昊哲睿铭栋炜烨挺钧";
    private static final String FEMALE = "芳娜敏静丽艳娟霞红玲燕萍婷雪琳慧莹洁颖倩佳怡欣梦雨诗涵琪璐瑶雯蕾薇岚菲晓妍君兰珍秀英素琴美凤莲";
    private static final String BOTH = "文晓小子思一志永春佳雨天立新宏云清少亦安宁建国秋月海";
    /** Of peoples whose names are of another kind: men's and women's. */
    private static final Map<Nation, Map<Sex, List<String>>> OTHERS = Map.of(
            Nation.UYGUR,
            Map.of(
                    Sex.MALE, List.of("阿卜杜拉·热合曼", "艾尔肯·吐尔逊", "买买提·依明"),
                    Sex.FEMALE, List.of("阿依古丽·买买提", "迪丽拜尔·艾合买提", "古丽娜尔·托合提")),
            Nation.MONGOL,
            Map.of(Sex.MALE, List.of("巴特尔", "苏和巴图"), Sex.FEMALE, List.of("其其格", "萨仁高娃")),
            Nation.ZANG,
            Map.of(Sex.MALE, List.of("扎西顿珠", "次仁多吉"), Sex.FEMALE, List.of("卓玛次仁", "央金拉姆")));

    private DemoNames() {}

    static String name(Sex sex, Nation nation, Draws draws) {
        var others = OTHERS.getOrDefault(nation, Map.of()).get(sex);
        if (others != null) {
            return others.get(draws.below(others.size()));
        }
        var given = sex == Sex.MALE ? MALE : FEMALE;
        var surname = SURNAMES.draw(draws.next());
        var last = pick(given, draws);
        return draws.below(100) < 22 ? surname + last : surname + pick(draws.once(3) ? given : BOTH, draws) + last;
    }

    private static String pick(String characters, Draws draws) {
        int at = draws.below(characters.length());
        return characters.substring(at, at + 1);
    }
}
