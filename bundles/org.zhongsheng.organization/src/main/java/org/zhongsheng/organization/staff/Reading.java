package org.zhongsheng.organization.staff;

import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding.Severity;
import org.zhongsheng.platform.text.Text;

/**
 * What was understood of a cell.
 *
 * @param value null when nothing was understood or nothing is kept
 * @param remark null when all is well
 */
record Reading(
        @Nullable Object value, Severity severity, @Nullable Text remark) {

    static final Reading NOTHING = new Reading(null, Severity.WARNING, null);

    static Reading of(Object value) {
        return new Reading(value, Severity.WARNING, null);
    }

    /** Understood, but worth a look. */
    static Reading doubtful(@Nullable Object value, String key, Object... args) {
        return new Reading(value, Severity.WARNING, Text.of("organization.staff." + key, args));
    }

    static Reading refused(String key, Object... args) {
        return new Reading(null, Severity.ERROR, Text.of("organization.staff." + key, args));
    }
}
