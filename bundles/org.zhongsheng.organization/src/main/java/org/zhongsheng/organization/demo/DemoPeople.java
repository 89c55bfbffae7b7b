package org.zhongsheng.organization.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhongsheng.organization.member.Degree;
import org.zhongsheng.organization.member.Education;
import org.zhongsheng.organization.member.Employment;
import org.zhongsheng.organization.member.Household;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.organization.member.Politics;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.StaffRow;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.Sex;

/**
 * The staff of schools, invented: names, ages, departments and kinds of employment are distributed as in life. A person
 * is made from her index alone, so any part of any number of people can be made at any time; document and mobile numbers
 * are unique among 100,000,000.
 */
public final class DemoPeople {

    private static final Weighted<StaffKind> KINDS = new Weighted<StaffKind>()
            .add(70, StaffKind.ESTABLISHED)
            .add(15, StaffKind.CONTRACT)
            .add(10, StaffKind.AGENCY)
            .add(5, StaffKind.DISPATCHED);
    private static final Weighted<Nation> NATIONS = new Weighted<Nation>()
            .add(967, Nation.HAN)
            .add(12, Nation.SHE)
            .add(6, Nation.TUJIA)
            .add(5, Nation.MIAO)
            .add(4, Nation.HUI)
            .add(3, Nation.MAN)
            .add(1, Nation.UYGUR)
            .add(1, Nation.MONGOL)
            .add(1, Nation.ZANG);
    private static final Weighted<Politics> POLITICS = new Weighted<Politics>()
            .add(40, Politics.CPC)
            .add(2, Politics.CPC_PROBATIONARY)
            .add(12, Politics.YOUTH_LEAGUE)
            .add(3, Politics.CDL)
            .add(3, Politics.CAPD)
            .add(1, Politics.JIUSAN)
            .add(39, Politics.NONE);
    private static final List<String> DEPARTMENTS =
            List.of("语文组 数学组 英语组 物理组 化学组 生物组 历史组 地理组 政治组 体育组 艺术组 信息技术组 校长办公室 教务处 学生处 总务处 图书馆 校医室".split(" "));
    private static final List<String> TITLES = List.of("二级教师 一级教师 一级教师 高级教师 高级教师 正高级教师".split(" "));
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    private static final int OFFICES = 12;
    private static final int RETIRING = 60;

    private final long seed;

    public DemoPeople(long seed) {
        this.seed = seed;
    }

    /** @param index from 0; also the number of the row */
    public StaffRow at(int index) {
        var draws = new Draws(seed, index);
        var values = new EnumMap<Field, Object>(Field.class);
        person(index, values, draws);
        work(index, values, draws);
        return new StaffRow(index, values);
    }

    private void person(int index, Map<Field, Object> values, Draws draws) {
        var number = DemoNumbers.resident(index + seed * 1_000_003);
        var nation = NATIONS.draw(draws.next());
        values.put(Field.NAME, DemoNames.name(number.sex(), nation, draws));
        values.put(Field.ID_TYPE, IdType.RESIDENT);
        values.put(Field.ID_NUMBER, new Identity(IdType.RESIDENT, number.value()));
        values.put(Field.SEX, number.sex());
        values.put(Field.BIRTH, number.birth());
        values.put(Field.NATION, nation);
        values.put(Field.POLITICS, politics(number.birth(), draws));
        values.put(Field.MOBILE, DemoNumbers.mobile(index + seed * 1_000_003));
        values.put(Field.HOUSEHOLD_TYPE, draws.once(5) ? Household.RURAL : Household.URBAN);
        values.put(Field.HOUSEHOLD_REGION, "浙江省");
    }

    private void work(int index, Map<Field, Object> values, Draws draws) {
        var kind = KINDS.draw(draws.next());
        var birth = (LocalDate) values.getOrDefault(Field.BIRTH, TODAY);
        int age = TODAY.getYear() - birth.getYear();
        var department = DEPARTMENTS.get(draws.below(DEPARTMENTS.size()));
        boolean teaches = DEPARTMENTS.indexOf(department) < OFFICES && kind != StaffKind.DISPATCHED;
        values.put(Field.STAFF_KIND, kind);
        values.put(Field.DEPARTMENT, department);
        values.put(Field.POST, teaches ? "专任教师" : kind == StaffKind.DISPATCHED ? "后勤" : "行政");
        education(values, teaches, draws);
        if (teaches) {
            values.put(Field.TITLE, TITLES.get(Math.clamp((age - 22) / 7 + draws.below(2), 0, TITLES.size() - 1)));
        }
        values.put(Field.MIGRANT_WORKER, kind == StaffKind.DISPATCHED && draws.once(2));
        values.put(Field.EMPLOYMENT, employment(age, values.get(Field.SEX) == Sex.MALE, draws));
        values.put(Field.JOIN_DATE, joined(birth, draws));
        values.put(Field.MEMBER_NO, "%08d".formatted(index + 1));
        values.put(Field.BASE_SALARY, BigDecimal.valueOf(300_000L + 1000L * draws.below(400) + 5000L * age, 2));
    }

    private static void education(Map<Field, Object> values, boolean teaches, Draws draws) {
        boolean postgraduate = teaches && draws.once(4);
        values.put(
                Field.EDUCATION,
                postgraduate
                        ? Education.POSTGRADUATE
                        : teaches || draws.once(2) ? Education.UNDERGRADUATE : Education.JUNIOR_COLLEGE);
        values.put(Field.DEGREE, postgraduate ? Degree.MASTER : teaches ? Degree.BACHELOR : Degree.NONE);
    }

    private static Employment employment(int age, boolean male, Draws draws) {
        if (age >= RETIRING || !male && age > 55) {
            return Employment.RETIRED;
        }
        return draws.once(80) ? Employment.SICK_LEAVE : Employment.ON_DUTY;
    }

    /** The League lets go at 28. */
    private static Politics politics(LocalDate birth, Draws draws) {
        var politics = POLITICS.draw(draws.next());
        boolean tooOld = birth.isBefore(TODAY.minusYears(28));
        return politics == Politics.YOUTH_LEAGUE && tooOld ? Politics.NONE : politics;
    }

    private static LocalDate joined(LocalDate birth, Draws draws) {
        var joined = LocalDate.of(birth.getYear() + 22 + draws.below(4), 9, 1).plusDays(draws.below(300));
        return joined.isBefore(TODAY) ? joined : TODAY;
    }
}
