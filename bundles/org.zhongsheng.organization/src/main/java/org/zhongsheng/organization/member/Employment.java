package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 就业状况. */
public enum Employment implements Coded {
    /** 在岗 */
    ON_DUTY,
    /** 病休 */
    SICK_LEAVE,
    /** 待岗 */
    WAITING,
    /** 失业 */
    UNEMPLOYED,
    /** 退休 */
    RETIRED,
    /** 其他 */
    OTHER
}
