package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 学位. */
public enum Degree implements Coded {
    DOCTOR,
    MASTER,
    BACHELOR,
    /** 无学位 */
    NONE
}
