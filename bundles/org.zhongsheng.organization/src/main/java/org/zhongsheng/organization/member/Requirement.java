package org.zhongsheng.organization.member;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.Coded;
import org.zhongsheng.platform.person.Person;

/** A field that real-name registration 实名制 asks for. */
public enum Requirement implements Coded {
    IDENTITY,
    SEX,
    BIRTH,
    MOBILE,
    NATION,
    POLITICS,
    EDUCATION,
    STAFF_KIND,
    EMPLOYMENT,
    DEPARTMENT;

    private static final Set<Requirement> OF_PERSON = EnumSet.of(IDENTITY, SEX, BIRTH, MOBILE);

    static Set<Requirement> missing(Person person, Particulars particulars) {
        var missing = EnumSet.allOf(Requirement.class);
        missing.removeIf(requirement -> requirement.value(person, particulars) != null);
        return missing;
    }

    /** Those that the particulars lack, as bits for a column. */
    static int lacks(Particulars particulars) {
        return EnumSet.complementOf(EnumSet.copyOf(OF_PERSON)).stream()
                .filter(requirement -> requirement.value(particulars) == null)
                .mapToInt(requirement -> 1 << requirement.ordinal())
                .sum();
    }

    /** Of 100, how much is there. */
    static int completeness(Set<Requirement> missing) {
        return 100 - 100 * missing.size() / values().length;
    }

    private @Nullable Object value(Person person, Particulars particulars) {
        return switch (this) {
            case IDENTITY -> person.maskedNumber();
            case SEX -> person.sex();
            case BIRTH -> person.birth();
            case MOBILE -> person.mobile();
            default -> value(particulars);
        };
    }

    private @Nullable Object value(Particulars particulars) {
        return switch (this) {
            case NATION -> particulars.nation();
            case POLITICS -> particulars.politics();
            case EDUCATION -> particulars.education();
            case STAFF_KIND -> particulars.staffKind();
            case EMPLOYMENT -> particulars.employment();
            case DEPARTMENT -> particulars.department();
            case IDENTITY, SEX, BIRTH, MOBILE -> null;
        };
    }
}
