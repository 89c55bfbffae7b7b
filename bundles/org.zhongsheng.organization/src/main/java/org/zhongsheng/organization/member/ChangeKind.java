package org.zhongsheng.organization.member;

import static org.zhongsheng.organization.member.MemberStatus.ACTIVE;
import static org.zhongsheng.organization.member.MemberStatus.FORMER;
import static org.zhongsheng.organization.member.MemberStatus.RETAINED;
import static org.zhongsheng.organization.member.MemberStatus.STAFF;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhongsheng.organization.Coded;

/** 会籍变动: what can happen to a membership. */
public enum ChangeKind implements Coded {
    /** 入会 */
    JOIN,
    /** 转入 */
    TRANSFER_IN,
    /** 转出 */
    TRANSFER_OUT,
    /** 保留会籍 */
    RETAIN,
    /** 恢复会籍 */
    RESTORE,
    /** 退休: the membership goes on, dues end */
    RETIRE,
    /** 退会 */
    QUIT,
    /** 视为自动退会 */
    DEEMED_QUIT,
    /** 除籍 */
    EXPEL,
    /** 去世 */
    DECEASED;

    /** What can be taken down about a membership in this state. */
    public static List<ChangeKind> possible(MemberStatus status) {
        return Arrays.stream(values())
                .filter(kind -> !kind.isTransfer() && kind.from(status).isPresent())
                .toList();
    }

    /** Whether it comes with a move to another union, and only so. */
    boolean isTransfer() {
        return this == TRANSFER_IN || this == TRANSFER_OUT;
    }

    /** The state to which it leads from {@code status}; empty when it cannot happen there. */
    Optional<MemberStatus> from(MemberStatus status) {
        var to =
                switch (this) {
                    case JOIN -> status == STAFF || status == FORMER ? ACTIVE : null;
                    case RETAIN -> status == ACTIVE ? RETAINED : null;
                    case RESTORE -> status == RETAINED ? ACTIVE : null;
                    case QUIT, DEEMED_QUIT, EXPEL -> status == ACTIVE || status == RETAINED ? FORMER : null;
                    case DECEASED -> status == MemberStatus.DECEASED ? null : MemberStatus.DECEASED;
                    case RETIRE, TRANSFER_IN, TRANSFER_OUT ->
                        status == STAFF || status == ACTIVE || status == RETAINED ? status : null;
                };
        return Optional.ofNullable(to);
    }
}
