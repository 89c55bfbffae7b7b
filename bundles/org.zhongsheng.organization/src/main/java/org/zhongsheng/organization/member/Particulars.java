package org.zhongsheng.organization.member;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the union registers of a person beyond name, contact and document.
 *
 * @param nationality 国籍, when not Chinese
 * @param title 职称、技术等级
 * @param householdRegion 户籍地
 * @param department 部门
 * @param post 岗位
 * @param migrant 是否农民工
 * @param joinDate 入会日期
 * @param memberNo 会员编号, given by the union
 * @param cardNo 会员卡号
 * @param baseSalary 月基本工资 in yuan, the base of the dues
 */
@Embeddable
public record Particulars(
        @Column(name = "staff_kind") @Enumerated(EnumType.STRING) @Nullable
        StaffKind staffKind,

        @Enumerated(EnumType.STRING) @Nullable Employment employment,
        @Nullable String nationality,
        @Enumerated(EnumType.STRING) @Nullable Nation nation,
        @Enumerated(EnumType.STRING) @Nullable Politics politics,
        @Enumerated(EnumType.STRING) @Nullable Education education,
        @Enumerated(EnumType.STRING) @Nullable Degree degree,
        @Nullable String title,
        @Enumerated(EnumType.STRING) @Nullable Household household,
        @Column(name = "household_region") @Nullable String householdRegion,
        @Nullable String department,
        @Nullable String post,
        @Nullable Boolean migrant,
        @Column(name = "join_date") @Nullable LocalDate joinDate,
        @Column(name = "member_no") @Nullable String memberNo,
        @Column(name = "card_no") @Nullable String cardNo,
        @Column(name = "base_salary") @Nullable BigDecimal baseSalary,
        @Convert(converter = TagsColumn.class) @Nullable Set<SpecialTag> tags) {

    /** The database has no empty set: null is none. */
    public Particulars {
        tags = tags == null ? Set.of() : tags;
    }

    @Override
    public Set<SpecialTag> tags() {
        return tags == null ? Set.of() : tags;
    }

    public static final Particulars EMPTY = new Particulars(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            Set.of());

    /** The same with the day of joining, unless one is known. */
    Particulars joinedOn(LocalDate day) {
        return joinDate != null ? this : with(employment, day);
    }

    Particulars retired() {
        return with(Employment.RETIRED, joinDate);
    }

    /** The same with what {@code other} knows where these know nothing. */
    Particulars filledBy(Particulars other) {
        return new Particulars(
                or(staffKind, other.staffKind),
                or(employment, other.employment),
                or(nationality, other.nationality),
                or(nation, other.nation),
                or(politics, other.politics),
                or(education, other.education),
                or(degree, other.degree),
                or(title, other.title),
                or(household, other.household),
                or(householdRegion, other.householdRegion),
                or(department, other.department),
                or(post, other.post),
                or(migrant, other.migrant),
                or(joinDate, other.joinDate),
                or(memberNo, other.memberNo),
                or(cardNo, other.cardNo),
                or(baseSalary, other.baseSalary),
                tags().isEmpty() ? other.tags() : tags());
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }

    private Particulars with(@Nullable Employment nowEmployed, @Nullable LocalDate joined) {
        return new Particulars(
                staffKind,
                nowEmployed,
                nationality,
                nation,
                politics,
                education,
                degree,
                title,
                household,
                householdRegion,
                department,
                post,
                migrant,
                joined,
                memberNo,
                cardNo,
                baseSalary,
                tags);
    }
}
