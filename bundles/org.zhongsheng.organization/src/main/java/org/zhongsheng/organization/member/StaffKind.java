package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 用工性质. */
public enum StaffKind implements Coded {
    /** 事业编制 */
    ESTABLISHED,
    /** 人事代理 */
    AGENCY,
    /** 合同制 */
    CONTRACT,
    /** 劳务派遣 */
    DISPATCHED,
    /** 其他 */
    OTHER
}
