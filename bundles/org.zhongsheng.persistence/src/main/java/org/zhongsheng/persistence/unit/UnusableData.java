package org.zhongsheng.persistence.unit;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.zhongsheng.platform.text.Finding;

/** A bundle's data cannot be used as it is, and why. */
final class UnusableData extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private UnusableData(Finding finding, @Nullable Throwable cause) {
        super(finding.message().toString(), cause);
        this.finding = finding;
    }

    static UnusableData unreadable(Bundle module, String path, String reason, @Nullable Throwable cause) {
        return new UnusableData(
                Finding.error(null, "platform.data.unit.unreadable", module.getSymbolicName(), path, reason), cause);
    }

    static UnusableData name(Bundle module, String path, @Nullable Throwable cause) {
        return new UnusableData(
                Finding.error(null, "platform.data.migration.name", module.getSymbolicName(), path), cause);
    }

    /** What to say of a unit that the persistence provider could not make. */
    static Finding unit(Bundle module, Throwable failure) {
        if (failure instanceof UnusableData unusable) {
            return unusable.finding();
        }
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof IllegalArgumentException)) {
            cause = cause.getCause();
        }
        var reason = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        return Finding.error(null, "platform.data.unit.failed", module.getSymbolicName(), reason);
    }

    Finding finding() {
        return finding;
    }
}
