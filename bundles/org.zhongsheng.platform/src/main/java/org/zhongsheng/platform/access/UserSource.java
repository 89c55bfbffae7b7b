package org.zhongsheng.platform.access;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Knows the user of the current thread from its surroundings, such as a web session. Registered as a service. */
@ConsumerType
@FunctionalInterface
public interface UserSource {
    /** Null when this source does not know. */
    @Nullable
    User user();

    /** The network address that the user calls from, for the audit trail; empty when there is none. */
    default String address() {
        return "";
    }

    /** The {@link Accounts#sessionStarted session} of the user; empty when there is none. */
    default String session() {
        return "";
    }
}
