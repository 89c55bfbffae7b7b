package org.zhongsheng.shell.session;

import java.util.regex.Pattern;

/** Where somebody wanted to go before the login. Addresses that lead elsewhere are not followed. */
final class Destination {

    private static final Pattern WITHIN =
            Pattern.compile("[\\p{L}\\p{N}_~-][\\p{L}\\p{N}/_.~-]*([?][^\\\\\\p{Cntrl}]*)?");

    private Destination() {}

    /** The address if it is a path of ours, else that of the home page. */
    static String within(String address) {
        boolean ours = WITHIN.matcher(address).matches() && !address.contains("//") && !address.contains("..");
        return ours ? address : "";
    }
}
