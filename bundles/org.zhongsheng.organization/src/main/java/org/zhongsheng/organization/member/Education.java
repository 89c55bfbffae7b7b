package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 学历, the levels of GB/T 4658. */
public enum Education implements Coded {
    /** 研究生 */
    POSTGRADUATE,
    /** 大学本科 */
    UNDERGRADUATE,
    /** 大学专科 */
    JUNIOR_COLLEGE,
    /** 中等职业教育 */
    SECONDARY_VOCATIONAL,
    /** 普通高中 */
    SENIOR_HIGH,
    /** 初中 */
    JUNIOR_HIGH,
    /** 小学及以下 */
    PRIMARY
}
