package org.zhongsheng.kernel.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.access.Caller;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.union.Scope;

/**
 * An entry as it is stored, but for its place in the chain.
 *
 * @param micros UTC, microseconds since 1970
 * @param before fields in the form of {@link Fields}
 */
record Line(
        long micros,
        String login,
        String name,
        String address,
        String action,
        String subject,
        Scope at,
        String before,
        String after,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 2000;
    private static final String PLATFORM = "platform";

    static Line of(Deed deed, Caller caller, Instant now) {
        User user = caller.user();
        return new Line(
                ChronoUnit.MICROS.between(Instant.EPOCH, now),
                user != null ? user.login() : caller.isPlatform() ? PLATFORM : "",
                user != null ? user.name() : "",
                caller.address(),
                deed.action(),
                deed.subject(),
                deed.at(),
                Fields.write(deed.before()),
                Fields.write(deed.after()),
                cut(deed.reason()));
    }

    /**
     * What the hash is made of: each value behind its length in characters and a colon, a missing one as {@code -}. The
     * union stands by its id, since its path changes when it moves.
     */
    String canonical(String chain, long position) {
        return Arrays.asList(
                        chain,
                        Long.toString(position),
                        Long.toString(micros),
                        login,
                        name,
                        address,
                        action,
                        subject,
                        at.union().toString(),
                        before,
                        after,
                        reason)
                .stream()
                .map(value -> value == null ? "-" : value.length() + ":" + value)
                .collect(Collectors.joining());
    }

    /** Each city and each university below the province has a chain, so that they do not wait for each other. */
    String chain() {
        return at.depth() == 1 ? Heads.ROOT : at.upTo(2).union().toString();
    }

    /** Tells the root's chain that this line's chain was begun with it. */
    Line ofBeginning() {
        var subject = Heads.SUBJECT + chain();
        return new Line(micros, PLATFORM, "", "", Heads.BEGUN, subject, at.upTo(1), "", "", null);
    }

    private static @Nullable String cut(@Nullable String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
