package org.zhongsheng.organization.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhongsheng.organization.member.Degree;
import org.zhongsheng.organization.member.Education;
import org.zhongsheng.organization.member.Employment;
import org.zhongsheng.organization.member.Household;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.organization.member.Particulars;
import org.zhongsheng.organization.member.Politics;
import org.zhongsheng.organization.member.SpecialTag;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Scope;

/**
 * A person as a row of a staff list describes her, understood. Birth and sex are those of her resident number where she
 * has one.
 *
 * @param number of the row in the file
 * @param values of the fields that were filled in, each of the type its method here returns
 */
public record StaffRow(int number, Map<Field, Object> values) {

    public StaffRow {
        var copy = new EnumMap<Field, Object>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Her person; of a row that was accepted, for others lack what this needs. */
    public PersonDraft draft(Scope home) {
        return new PersonDraft(
                home,
                name(),
                identity().orElse(null),
                sex().orElse(null),
                birth().orElse(null),
                mobile().orElse(null),
                text(Field.EMAIL).orElse(null));
    }

    /** What the union registers of her. */
    public Particulars particulars() {
        return new Particulars(
                staffKind().orElse(null),
                employment().orElse(null),
                text(Field.NATIONALITY).orElse(null),
                nation().orElse(null),
                politics().orElse(null),
                education().orElse(null),
                degree().orElse(null),
                text(Field.TITLE).orElse(null),
                household().orElse(null),
                text(Field.HOUSEHOLD_REGION).orElse(null),
                text(Field.DEPARTMENT).orElse(null),
                text(Field.POST).orElse(null),
                migrantWorker().orElse(null),
                joinDate().orElse(null),
                text(Field.MEMBER_NO).orElse(null),
                text(Field.CARD_NO).orElse(null),
                baseSalary().orElse(null),
                tags());
    }

    /** Empty when it was missing. */
    public String name() {
        return text(Field.NAME).orElse("");
    }

    public Optional<Identity> identity() {
        return value(Field.ID_NUMBER, Identity.class);
    }

    public Optional<Sex> sex() {
        return value(Field.SEX, Sex.class);
    }

    public Optional<LocalDate> birth() {
        return value(Field.BIRTH, LocalDate.class);
    }

    public Optional<String> mobile() {
        return text(Field.MOBILE);
    }

    public Optional<Nation> nation() {
        return value(Field.NATION, Nation.class);
    }

    public Optional<Politics> politics() {
        return value(Field.POLITICS, Politics.class);
    }

    public Optional<Education> education() {
        return value(Field.EDUCATION, Education.class);
    }

    public Optional<Degree> degree() {
        return value(Field.DEGREE, Degree.class);
    }

    public Optional<Household> household() {
        return value(Field.HOUSEHOLD_TYPE, Household.class);
    }

    public Optional<StaffKind> staffKind() {
        return value(Field.STAFF_KIND, StaffKind.class);
    }

    public Optional<Employment> employment() {
        return value(Field.EMPLOYMENT, Employment.class);
    }

    public Optional<Boolean> migrantWorker() {
        return value(Field.MIGRANT_WORKER, Boolean.class);
    }

    public Optional<LocalDate> joinDate() {
        return value(Field.JOIN_DATE, LocalDate.class);
    }

    /** Yuan a month with two decimals. */
    public Optional<BigDecimal> baseSalary() {
        return value(Field.BASE_SALARY, BigDecimal.class);
    }

    @SuppressWarnings("unchecked") // the reader of this field makes no other
    public Set<SpecialTag> tags() {
        return (Set<SpecialTag>) value(Field.SPECIAL_TAGS, Set.class).orElse(Set.of());
    }

    /** The other fields: title, department, post, household region, nationality, member and card number, e-mail, remark. */
    public Optional<String> text(Field field) {
        return value(field, String.class);
    }

    private <T> Optional<T> value(Field field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }
}
