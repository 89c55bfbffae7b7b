package org.zhongsheng.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongsheng.platform.text.Pinyin;

class PinyinTest {
    private final Pinyin pinyin = new IcuPinyin();

    @ParameterizedTest
    @CsvSource({
        "曾小单, zxd",
        "单雄信, sxx",
        "解珍, xz",
        "仇英, qy",
        "查良镛, zly",
        "区少坤, osk",
        "朴树, ps",
        "任盈盈, ryy",
        "盖叫天, gjt",
        "翟志刚, zzg",
        "乐毅, yy",
        "缪荃孙, mqs",
        "种师道, csd",
        "欧阳修, oyx",
        "司马光, smg",
        "诸葛亮, zgl",
        "尉迟恭, ycg",
        "单于, cy",
        "万俟卨, mqx",
        "长孙无忌, zswj",
        "澹台灭明, ttmm",
        "上官婉儿, sgwe",
        "吕布, lb",
        "阿依古丽·买买提, ayglmmt",
        "Anna Smith, annasmith",
        "张A, za"
    })
    void readsSurnamesAsSurnames(String name, String initials) {
        assertThat(pinyin.nameInitials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "杭州市学军中学, hzsxjzx",
        "重庆大学, cqdx",
        "乐清市, yqs",
        "厦门路小学, xmlxx",
        "长兴县, cxx",
        "台州市, tzs",
        "音乐学院, yyxy",
        "衢州市, qzs",
        "嵊州市, szs",
        "第2中学, d2zx",
        "浙江ABC学校, zjabcxx"
    })
    void readsNamesOfUnions(String name, String initials) {
        assertThat(pinyin.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"张小明, zhangxiaoming 张小明", "吕布, lvbu 吕布", "欧阳修, ouyangxiu 欧阳修", "尉迟恭, yuchigong 尉迟恭"})
    void makesKeys(String name, String key) {
        assertThat(pinyin.nameKey(name)).isEqualTo(key);
    }

    @Test
    void sortsAsARollDoes() {
        assertThat(Stream.of("周杰", "安娜", "张三", "章三", "李四")
                        .map(pinyin::nameKey)
                        .sorted()
                        .map(key -> key.substring(key.indexOf(' ') + 1)))
                .containsExactly("安娜", "李四", "张三", "章三", "周杰");
    }

    @Test
    void neverMakesAKeyTooLong() {
        assertThat(pinyin.nameKey("庄".repeat(50))).hasSizeLessThanOrEqualTo(120).endsWith("庄".repeat(50));
    }

    @Test
    void keepsSilentAboutWhatIsNotRead() {
        assertThat(pinyin.initials(" 。·—()")).isEmpty();
        assertThat(pinyin.nameKey("")).isEqualTo(" ");
    }
}
