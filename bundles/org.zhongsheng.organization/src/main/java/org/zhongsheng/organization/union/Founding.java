package org.zhongsheng.organization.union;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a union came to be.
 *
 * @param foundedAt 成立日期
 * @param approvedAt 核准日期
 * @param approver 审批单位, the next higher union
 * @param approvalNo 审批文号
 * @param legalPersonNo 工会法人资格证书号
 */
@Embeddable
public record Founding(
        @Column(name = "founded_at") @Nullable LocalDate foundedAt,
        @Column(name = "approved_at") @Nullable LocalDate approvedAt,
        @Nullable String approver,
        @Column(name = "approval_no") @Nullable String approvalNo,
        @Column(name = "legal_person_no") @Nullable String legalPersonNo) {

    static final Founding EMPTY = new Founding(null, null, null, null, null);
}
