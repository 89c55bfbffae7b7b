package org.zhongsheng.organization.union;

import org.zhongsheng.organization.Coded;

/** The form of a union 工会组织形式. */
public enum OrgKind implements Coded {
    /** 工会委员会 */
    COMMITTEE,
    /** 联合工会 */
    JOINT,
    /** 工会小组 */
    GROUP,
    /** 组织员 */
    ORGANISER
}
