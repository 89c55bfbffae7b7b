package org.zhongsheng.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.union.Scope;

/** The audit trail to be read and checked, within the unions where the caller holds {@link #VIEW}. */
@ProviderType
public interface AuditLog {

    Permission VIEW = new Permission("platform.audit.view");

    /** Newest first, at most 50, older than {@code before}. */
    Slice<Entry, Long> find(Filter filter, @Nullable Long before);

    /** Recomputes the chain; needs {@link #VIEW} at the root. */
    Verdict verify();

    /**
     * @param action prefix of the action, or empty
     * @param who beginning of the login, or empty
     * @param subject whole subject, or empty
     */
    record Filter(
            Scope within,
            String action,
            String who,
            String subject,
            @Nullable Instant from,
            @Nullable Instant to) {

        public static Filter of(Scope within) {
            return new Filter(within, "", "", "", null, null);
        }
    }

    /** @param by login and name at the time, or {@code platform} */
    record Entry(
            long id,
            Instant at,
            String by,
            String address,
            String action,
            String subject,
            Scope union,
            Map<String, String> before,
            Map<String, String> after,
            @Nullable String reason) {}

    /**
     * @param broken ids of entries that were altered, stand behind a gap, or are the last before a tail that was cut off
     *     (0 when nothing is left of a chain); empty when the trail is whole, at most 1,000
     */
    record Verdict(long checked, List<Long> broken) {

        public boolean isWhole() {
            return broken.isEmpty();
        }
    }
}
