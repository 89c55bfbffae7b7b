package org.zhongsheng.platform.activation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;

/**
 * Which modules a union uses. A union's own word counts for its subtree until a union below says otherwise; {@link
 * Mode#MANDATORY} cannot be contradicted below. Without any word a module is on. Everybody who is logged in may ask.
 */
@ProviderType
public interface Activation {

    /** To decide for a union: MANDATORY may be set only by who holds it at the parent. */
    Permission DECIDE = new Permission("platform.activation.decide");

    enum Mode {
        MANDATORY,
        ON,
        OFF
    }

    boolean isActive(String module, Scope at);

    /** How it stands at a union, and who said so. */
    Standing standing(String module, Scope at);

    /** The union's own word; null takes it back. Refused below a MANDATORY. */
    Outcome<Standing> decide(String module, Scope at, @Nullable Mode mode);

    /**
     * @param own what the union itself said, or null
     * @param by the union whose word counts, or null when nobody said anything
     */
    record Standing(
            boolean active,
            @Nullable Mode own,
            @Nullable Mode effective,
            @Nullable Scope by) {

        public Optional<Scope> decidedBy() {
            return Optional.ofNullable(by);
        }

        public boolean isForced(Scope at) {
            return effective == Mode.MANDATORY && by != null && !by.equals(at);
        }
    }
}
