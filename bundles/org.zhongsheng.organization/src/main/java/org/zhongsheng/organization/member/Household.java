package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 户籍类型. */
public enum Household implements Coded {
    /** 非农业 */
    URBAN,
    /** 农业 */
    RURAL
}
