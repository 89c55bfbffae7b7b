package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 会籍状态. */
public enum MemberStatus implements Coded {
    /** 未入会: on the staff, not a member yet */
    STAFF,
    /** 会员 */
    ACTIVE,
    /** 保留会籍 */
    RETAINED,
    /** 已离会: has quit or was expelled */
    FORMER,
    /** 已故 */
    DECEASED;

    /** Whether it is a membership, also one that rests. */
    public boolean isMember() {
        return this == ACTIVE || this == RETAINED;
    }
}
