package org.zhongsheng.organization.union;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.member.Education;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.organization.member.Politics;
import org.zhongsheng.platform.person.Sex;

/** The legal representative 工会法定代表人; the identity number is kept apart, sealed. */
@Embeddable
public record Representative(
        @Column(name = "rep_name") @Nullable String name,

        @Column(name = "rep_sex") @Enumerated(EnumType.STRING) @Nullable
        Sex sex,

        @Column(name = "rep_nation") @Enumerated(EnumType.STRING) @Nullable
        Nation nation,

        @Column(name = "rep_birth") @Nullable LocalDate birth,

        @Column(name = "rep_education") @Enumerated(EnumType.STRING) @Nullable
        Education education,

        @Column(name = "rep_politics") @Enumerated(EnumType.STRING) @Nullable
        Politics politics,

        @Column(name = "rep_post") @Nullable String post,
        @Column(name = "rep_full_time") @Nullable Boolean fullTime,
        @Column(name = "rep_phone") @Nullable String phone) {

    static final Representative EMPTY = new Representative(null, null, null, null, null, null, null, null, null);
}
