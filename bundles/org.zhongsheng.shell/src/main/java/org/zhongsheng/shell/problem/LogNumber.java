package org.zhongsheng.shell.problem;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The number by which a user's report finds the cause in the log. */
final class LogNumber {

    private static final Logger LOG = LoggerFactory.getLogger(LogNumber.class);

    private LogNumber() {}

    /** Logs the cause, once, and answers the number that was logged with it. */
    static String log(String where, Throwable cause) {
        var number = Integer.toString(
                        ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36 * 36, Integer.MAX_VALUE), 36)
                .toUpperCase(Locale.ROOT);
        LOG.error("[{}] {} failed", number, where, cause);
        return number;
    }
}
