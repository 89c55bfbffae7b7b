package org.zhongsheng.organization.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhongsheng.platform.person.ResidentNumber;

/**
 * Numbers that are well formed and belong to nobody: resident numbers of Zhejiang's cities themselves (people's carry the
 * code of a county), mobiles of a range that no operator uses.
 */
final class DemoNumbers {

    private static final int CITIES = 11;
    private static final LocalDate FIRST = LocalDate.of(1959, 1, 1);
    private static final int DAYS = 40 * 365;
    private static final int SEQUENCES = 999;
    private static final long ALL = (long) CITIES * DAYS * SEQUENCES;

    /** Has no divisor in common with {@link #ALL}, so that every person of a whole round gets another number. */
    private static final long STRIDE = 87_178_291_199L;

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private DemoNumbers() {}

    static ResidentNumber resident(long person) {
        long place = Math.floorMod(Math.floorMod(person, ALL) * (STRIDE % ALL), ALL);
        long city = place % CITIES + 1;
        var birth = FIRST.plusDays(place / CITIES % DAYS);
        long sequence = place / CITIES / DAYS + 1;
        var seventeen = "33%02d00%s%03d".formatted(city, BASIC.format(birth), sequence);
        return new ResidentNumber(seventeen + ResidentNumber.checkDigit(seventeen));
    }

    static String mobile(long person) {
        long place = Math.floorMod(person * 61_803_397L, 100_000_000L);
        return "154%08d".formatted(place);
    }
}
