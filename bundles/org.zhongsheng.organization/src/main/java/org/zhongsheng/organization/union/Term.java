package org.zhongsheng.organization.union;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The committee's term 届期.
 *
 * @param firstCommitteeAt 第一届成立
 * @param number 届次
 */
@Embeddable
public record Term(
        @Column(name = "first_committee_at") @Nullable LocalDate firstCommitteeAt,
        @Column(name = "term_number") @Nullable Integer number,
        @Column(name = "term_start") @Nullable LocalDate start,
        @Column(name = "term_end") @Nullable LocalDate end) {

    static final Term EMPTY = new Term(null, null, null, null);

    /** Whether the committee should have been elected anew by that day. */
    boolean isOverdue(LocalDate on) {
        return end != null && end.isBefore(on);
    }
}
