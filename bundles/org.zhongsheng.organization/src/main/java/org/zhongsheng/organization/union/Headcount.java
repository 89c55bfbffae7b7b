package org.zhongsheng.organization.union;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a union reports.
 *
 * @param staff 职工数
 * @param nonEstablished 非编职工数
 * @param migrant 农民工数
 * @param fullTimeCadres 专职工会干部数
 */
@Embeddable
public record Headcount(
        @Column(name = "staff_count") @Nullable Integer staff,
        @Column(name = "female_staff") @Nullable Integer femaleStaff,
        @Column(name = "non_established_staff") @Nullable Integer nonEstablished,
        @Column(name = "migrant_staff") @Nullable Integer migrant,
        @Column(name = "member_count") @Nullable Integer members,
        @Column(name = "female_members") @Nullable Integer femaleMembers,
        @Column(name = "full_time_cadres") @Nullable Integer fullTimeCadres,
        @Column(name = "part_time_cadres") @Nullable Integer partTimeCadres) {

    static final Headcount EMPTY = new Headcount(null, null, null, null, null, null, null, null);
}
