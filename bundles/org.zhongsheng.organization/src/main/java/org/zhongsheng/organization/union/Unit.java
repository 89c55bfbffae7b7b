package org.zhongsheng.organization.union;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a union belongs to 所在单位.
 *
 * @param uscc 统一社会信用代码, 18 characters of GB 32100
 * @param sector of the national economy, as a rule 教育
 * @param region 行政区划, 6 digits of GB/T 2260
 */
@Embeddable
public record Unit(
        @Column(name = "org_kind") @Enumerated(EnumType.STRING) @Nullable
        OrgKind orgKind,

        @Column(name = "unit_name") @Nullable String name,
        @Nullable String uscc,

        @Column(name = "unit_type") @Enumerated(EnumType.STRING) @Nullable
        UnitType type,

        @Nullable String sector,

        @Column(name = "school_type") @Enumerated(EnumType.STRING) @Nullable
        SchoolType schoolType,

        @Enumerated(EnumType.STRING) @Nullable Ownership ownership,
        @Nullable String region,
        @Nullable String address,
        @Nullable String zip,
        @Nullable String phone,
        @Nullable String email) {

    static final Unit EMPTY = new Unit(null, null, null, null, null, null, null, null, null, null, null, null);
}
