package org.zhongsheng.platform.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding;

/**
 * A module as the house knows it.
 *
 * @param version of the bundle that is installed
 * @param findings what is missing or went wrong, and what to do; empty when all is well
 * @param reference number under which the log holds the cause, or null
 * @param file name of the jar in {@code modules/}, or null when it belongs to the platform
 */
public record ModuleInfo(
        String id,
        String version,
        State state,
        int order,
        String icon,
        List<String> points,
        List<String> permissions,
        List<Finding> findings,
        @Nullable String reference,
        @Nullable String file) {

    public enum State {
        /** running */
        ACTIVE,
        /** installed, stopped by an administrator */
        STOPPED,
        /** installed, but something it needs is missing */
        UNRESOLVED,
        /** put aside because it failed; shell and other modules go on */
        QUARANTINED,
        /** a jar that was refused; nothing was changed by it */
        REFUSED
    }

    public ModuleInfo {
        points = List.copyOf(points);
        permissions = List.copyOf(permissions);
        findings = List.copyOf(findings);
    }
}
