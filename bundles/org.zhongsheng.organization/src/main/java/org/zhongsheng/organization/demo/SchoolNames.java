package org.zhongsheng.organization.demo;

import org.zhongsheng.organization.union.SchoolType;

/** Names of schools that do not exist, the same at every run; the first 256 of a county are all different. */
final class SchoolNames {

    private static final String[] FIRST = "青 白 云 明 启 文 崇 育 锦 兰 松 竹 晨 星 澄 和".split(" ");
    private static final String[] SECOND = "石 鹭 溪 德 航 澜 礼 新 绣 亭 风 园 光 河 湖 雅".split(" ");
    private static final SchoolType[] TYPES = {
        SchoolType.PRIMARY,
        SchoolType.JUNIOR_HIGH,
        SchoolType.PRIMARY,
        SchoolType.KINDERGARTEN,
        SchoolType.PRIMARY,
        SchoolType.SENIOR_HIGH,
        SchoolType.PRIMARY,
        SchoolType.JUNIOR_HIGH,
        SchoolType.KINDERGARTEN,
        SchoolType.SECONDARY_VOCATIONAL
    };
    private static final int RADIX = FIRST.length;

    private SchoolNames() {}

    static SchoolType type(int number) {
        return TYPES[number % TYPES.length];
    }

    /** Such as 青石小学. */
    static String name(int number) {
        return FIRST[number % RADIX] + SECOND[(number + number / RADIX) % RADIX] + kind(type(number));
    }

    private static String kind(SchoolType type) {
        return switch (type) {
            case KINDERGARTEN -> "幼儿园";
            case JUNIOR_HIGH -> "中学";
            case SENIOR_HIGH -> "高级中学";
            case SECONDARY_VOCATIONAL -> "职业中专";
            default -> "小学";
        };
    }
}
