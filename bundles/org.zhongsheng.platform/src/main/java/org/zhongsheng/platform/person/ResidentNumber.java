package org.zhongsheng.platform.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A resident identity number 公民身份号码 of 18 characters with its check digit (GB 11643-1999). */
public record ResidentNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final String CHECK = "10X98765432";

    /** What may be wrong with a number, in the order in which it is looked for. */
    public enum Flaw {
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        CHECK_DIGIT
    }

    public ResidentNumber {
        flaw(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("not a resident number: " + flaw);
        });
    }

    /** The first flaw of a number in its canonical form (18 characters, capital X), or empty when it is right. */
    public static Optional<Flaw> flaw(String number) {
        if (number.length() != 18) {
            return Optional.of(Flaw.LENGTH);
        }
        if (!SHAPE.matcher(number).matches()) {
            return Optional.of(Flaw.CHARACTERS);
        }
        if (birthOf(number).isEmpty()) {
            return Optional.of(Flaw.BIRTH_DATE);
        }
        return checkDigit(number) == number.charAt(17) ? Optional.empty() : Optional.of(Flaw.CHECK_DIGIT);
    }

    /** The canonical form of what people type: full-width digits, blanks, hyphens, a small x. */
    public static String canonical(String typed) {
        var canonical = new StringBuilder(18);
        typed.codePoints()
                .map(ResidentNumber::narrow)
                .filter(ResidentNumber::counts)
                .forEach(canonical::appendCodePoint);
        return canonical.toString().toUpperCase(Locale.ROOT);
    }

    /** The digit that belongs behind the first 17. */
    public static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11);
    }

    public LocalDate birth() {
        return birthOf(value).orElseThrow();
    }

    /** By the parity of the 17th digit. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static Optional<LocalDate> birthOf(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int narrow(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    }

    private static boolean counts(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && c != '-'
                && c != '\''
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
