package org.zhongsheng.organization.union;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a union has to work with: rooms in square metres, last year's money in yuan.
 *
 * @param retainedFund 留成经费
 */
@Embeddable
public record Means(
        @Column(name = "office_area") @Nullable Integer officeArea,
        @Column(name = "activity_area") @Nullable Integer activityArea,
        @Column(name = "dues_income") @Nullable BigDecimal duesIncome,
        @Column(name = "retained_fund") @Nullable BigDecimal retainedFund,
        @Column(name = "other_income") @Nullable BigDecimal otherIncome,

        @Column(name = "home_level") @Enumerated(EnumType.STRING) @Nullable
        HomeLevel homeLevel) {

    static final Means EMPTY = new Means(null, null, null, null, null, null);
}
