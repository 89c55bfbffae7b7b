package org.zhongsheng.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.ResidentNumber;

/** Resident numbers that nobody has, each only once. */
public final class Documents {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Documents() {}

    public static Identity next() {
        return new Identity(IdType.RESIDENT, number(COUNT.incrementAndGet()));
    }

    /** The number of the {@code n}th person, a woman when {@code n} is even; born from 1960 on, one a day. */
    public static String number(int n) {
        var birth = LocalDate.of(1960, 1, 1).plusDays(n % 14_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        var first = "330106" + birth + "%03d".formatted(n / 14_000 * 2 + n % 2);
        return first + ResidentNumber.checkDigit(first + "0");
    }
}
