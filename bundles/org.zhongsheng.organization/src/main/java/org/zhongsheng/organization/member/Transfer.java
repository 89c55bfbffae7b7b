package org.zhongsheng.organization.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why and since when a member belongs to another union 转会. */
public record Transfer(
        LocalDate effectiveAt, String reason, @Nullable String docNo) {

    Change as(ChangeKind kind) {
        return new Change(kind, effectiveAt, reason, docNo);
    }
}
