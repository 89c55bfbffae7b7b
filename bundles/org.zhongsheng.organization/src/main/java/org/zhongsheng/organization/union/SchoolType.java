package org.zhongsheng.organization.union;

import org.zhongsheng.organization.Coded;

/** 学校类型. */
public enum SchoolType implements Coded {
    /** 高等学校(本科) */
    UNIVERSITY,
    /** 高等学校(高职) */
    VOCATIONAL_COLLEGE,
    /** 中等职业学校 */
    SECONDARY_VOCATIONAL,
    /** 普通高中 */
    SENIOR_HIGH,
    /** 初中 */
    JUNIOR_HIGH,
    /** 小学 */
    PRIMARY,
    /** 幼儿园 */
    KINDERGARTEN,
    /** 特殊教育 */
    SPECIAL,
    /** 教育行政、事业单位 */
    AUTHORITY
}
