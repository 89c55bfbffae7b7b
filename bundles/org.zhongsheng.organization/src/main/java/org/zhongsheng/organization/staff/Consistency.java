package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.ResidentNumber;

/** Whether the fields of a row agree. What a resident number says of birth and sex wins. */
final class Consistency {

    /** No child may be employed: 劳动法 §15. */
    private static final int WORKING_AGE = 16;

    private static final int OLDEST = 110;

    private Consistency() {}

    static void check(Map<Field, Object> values, Findings findings, LocalDate today) {
        findings.forgetMonth(Field.JOIN_DATE);
        if (values.get(Field.ID_NUMBER) instanceof Identity(var type, var number) && type == IdType.RESIDENT) {
            derive(new ResidentNumber(number), values, findings);
        }
        if (values.get(Field.BIRTH) instanceof LocalDate birth) {
            age(birth, values.get(Field.JOIN_DATE), findings, today);
        }
    }

    private static void derive(ResidentNumber number, Map<Field, Object> values, Findings findings) {
        findings.forgetMonth(Field.BIRTH);
        findings.soften(Field.BIRTH);
        findings.soften(Field.SEX);
        var birth = values.put(Field.BIRTH, number.birth());
        if (birth instanceof LocalDate given && !agree(given, number.birth())) {
            findings.warning(
                    Field.BIRTH,
                    "birth.contradicts",
                    given.toString(),
                    number.birth().toString());
        }
        var sex = values.put(Field.SEX, number.sex());
        if (sex != null && sex != number.sex()) {
            findings.warning(Field.SEX, "sex.contradicts");
        }
    }

    /** Where only the month was given, the day is the first. */
    private static boolean agree(LocalDate given, LocalDate birth) {
        return given.equals(birth) || given.equals(birth.withDayOfMonth(1)) || given.equals(birth.withDayOfYear(1));
    }

    private static void age(LocalDate birth, @Nullable Object joined, Findings findings, LocalDate today) {
        if (birth.isAfter(today) || birth.plusYears(OLDEST).isBefore(today)) {
            findings.error(Field.ID_NUMBER, "birth.impossible", birth.toString());
        } else if (joined instanceof LocalDate join && join.isBefore(birth.plusYears(WORKING_AGE))) {
            findings.error(Field.JOIN_DATE, "join.too-young", join.toString(), WORKING_AGE);
        }
    }
}
