package org.zhongsheng.kernel.module;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.text.Finding;

/** Writes a cause into the log, once, under a number that people can read out on the telephone. */
final class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    String log(String module, Failure failure) {
        return log(module, failure.findings().stream().map(Finding::message).toList(), failure.cause());
    }

    String log(String module, Object what, @Nullable Throwable cause) {
        var reference = random.ints(8, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
        log.error("[{}] Module {}: {}", reference, module, what, cause);
        return reference;
    }
}
