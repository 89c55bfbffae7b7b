package org.zhongsheng.organization.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of a workbook as people see them: at most 15 digits, no exponent, no noise of binary fractions. */
final class Numbers {

    /** What a spreadsheet keeps of a number. */
    private static final int KEPT = 15;

    private static final MathContext SEEN = new MathContext(KEPT, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;

    private Numbers() {}

    static Cell cell(String raw, Display display) {
        if (isShortWhole(raw)) {
            return new Cell(show(raw, display), Cell.Kind.NUMBER);
        }
        try {
            var number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > LONGEST || raw.length() > LONGEST
                    ? Cell.text(raw)
                    : seen(number, display);
        } catch (NumberFormatException notANumber) {
            return Cell.text(raw);
        }
    }

    private static Cell seen(BigDecimal number, Display display) {
        var whole = number.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(number) == 0 && whole.precision() > KEPT) {
            return new Cell(whole.toPlainString(), Cell.Kind.LOST_DIGITS);
        }
        var rounded = number.round(SEEN);
        return new Cell(show(plain(rounded), display), Cell.Kind.NUMBER);
    }

    private static String show(String plain, Display display) {
        return switch (display.kind()) {
            case PERCENT -> plain(new BigDecimal(plain).movePointRight(2)) + "%";
            case PADDED -> "0".repeat(Math.max(0, display.digits() - plain.length())) + plain;
            case PLAIN, DATE -> plain;
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isShortWhole(String raw) {
        if (raw.isEmpty() || raw.length() > KEPT || raw.length() > 1 && raw.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
