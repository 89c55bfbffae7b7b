package org.zhongsheng.organization.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Scope;

/**
 * A member as lists, exports and the roll show her.
 *
 * @param unionName short name of the union in whose register she stands
 * @param maskedNumber such as {@code 330***********1234}, or null when no document is known
 */
public record MemberRow(
        PersonId id,
        Scope union,
        String unionName,
        String name,
        String nameKey,
        @Nullable Sex sex,
        @Nullable LocalDate birth,
        @Nullable IdType idType,
        @Nullable String maskedNumber,
        @Nullable String mobile,
        MemberStatus status,
        Particulars particulars) {

    MemberRow at(String union) {
        return new MemberRow(
                id, this.union, union, name, nameKey, sex, birth, idType, maskedNumber, mobile, status, particulars);
    }
}
