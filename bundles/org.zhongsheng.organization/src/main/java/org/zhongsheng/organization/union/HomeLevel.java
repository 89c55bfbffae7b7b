package org.zhongsheng.organization.union;

import org.zhongsheng.organization.Coded;

/** 职工之家等级. */
public enum HomeLevel implements Coded {
    /** 合格职工之家 */
    QUALIFIED,
    /** 先进职工之家 */
    ADVANCED,
    /** 模范职工之家 */
    MODEL
}
