package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhongsheng.organization.sheet.Cell;

/** Mobile numbers, also with a country code, grouped, together with another number, or as an extension's neighbour. */
final class MobileReader implements CellReader {

    private static final int DIGITS = 11;
    private static final Pattern PLAIN = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern WITHIN =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86)?[\\s()-]*(1[3-9]\\d(?:[\\s-]?\\d){8})(?!\\d)");
    private static final Pattern LANDLINE =
            Pattern.compile("(\\(?0\\d{2,3}\\)?[\\s-]?)?[2-8]\\d{6,7}([-转\\s]*\\d{1,6})?");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int ANOTHER_NUMBER = 5;

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        if (PLAIN.matcher(typed).matches()) {
            return Reading.of(typed);
        }
        var mobile = WITHIN.matcher(typed);
        if (mobile.find()) {
            return found(mobile, typed);
        }
        if (LANDLINE.matcher(typed).matches()) {
            return Reading.doubtful(null, "mobile.landline");
        }
        int digits = digits(typed).length();
        return digits == DIGITS
                ? Reading.refused("mobile.prefix", digits(typed).substring(0, 3))
                : Reading.refused("mobile.length", digits, DIGITS);
    }

    private static Reading found(Matcher mobile, String typed) {
        var number = digits(mobile.group(1));
        var rest = digits(typed.substring(0, mobile.start()) + typed.substring(mobile.end()));
        return rest.length() < ANOTHER_NUMBER ? Reading.of(number) : Reading.doubtful(number, "mobile.several", number);
    }

    private static String digits(String typed) {
        return NO_DIGIT.matcher(typed).replaceAll("");
    }
}
