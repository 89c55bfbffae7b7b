package org.zhongsheng.platform.person;

import java.util.regex.Pattern;

/** An identity document: the key by which a person is the same person. The number is in canonical form. */
public record Identity(IdType type, String number) {

    private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{5,20}");

    public Identity {
        boolean right = type == IdType.RESIDENT
                ? ResidentNumber.flaw(number).isEmpty()
                : OTHER.matcher(number).matches();
        if (!right) {
            throw new IllegalArgumentException("not a number of " + type);
        }
    }

    /** For lists: the first three and the last four characters, such as {@code 330***********1234}. */
    public String masked() {
        return mask(number);
    }

    public static String mask(String number) {
        int hidden = number.length() - 7;
        return hidden <= 0
                ? "*".repeat(Math.max(0, number.length() - 2)) + number.substring(Math.max(0, number.length() - 2))
                : number.substring(0, 3) + "*".repeat(hidden) + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return type + " " + masked();
    }
}
