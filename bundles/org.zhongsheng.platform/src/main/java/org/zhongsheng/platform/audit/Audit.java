package org.zhongsheng.platform.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.union.Scope;

/** Takes down what was done. An entry is written with the transaction that the caller is within, or not at all. */
@ProviderType
public interface Audit {

    /** @throws IllegalStateException outside of a write transaction */
    void record(Deed deed);

    /**
     * Something done to a record.
     *
     * @param action {@code module.thing.act}; its title has the message key {@code audit.<action>}
     * @param subject kind and id of the record, such as {@code organization.member:4711}
     * @param at the union it concerns
     * @param before what changed, as it was: field → text; no secrets, identity numbers masked
     * @param after what changed, as it is now
     * @param reason given by the user, or null
     */
    record Deed(
            String action,
            String subject,
            Scope at,
            Map<String, String> before,
            Map<String, String> after,
            @Nullable String reason) {

        public Deed {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }

        public static Deed of(String action, String subject, Scope at) {
            return new Deed(action, subject, at, Map.of(), Map.of(), null);
        }

        public Deed before(Map<String, String> values) {
            return new Deed(action, subject, at, values, after, reason);
        }

        public Deed after(Map<String, String> values) {
            return new Deed(action, subject, at, before, values, reason);
        }

        public Deed because(@Nullable String why) {
            return new Deed(action, subject, at, before, after, why);
        }
    }
}
