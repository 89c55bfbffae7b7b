package org.zhongsheng.organization.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a membership.
 *
 * @param docNo number of the paper that says so, or null
 */
@Embeddable
public record Change(
        @Enumerated(EnumType.STRING) ChangeKind kind,
        @Column(name = "effective_at") LocalDate effectiveAt,
        @Nullable String reason,
        @Column(name = "doc_no") @Nullable String docNo) {

    public static Change of(ChangeKind kind, LocalDate effectiveAt) {
        return new Change(kind, effectiveAt, null, null);
    }
}
