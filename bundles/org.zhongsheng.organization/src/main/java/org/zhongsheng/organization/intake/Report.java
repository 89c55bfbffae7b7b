package org.zhongsheng.organization.intake;

import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.staff.Summary;

/**
 * What came of an import, or would come of it.
 *
 * @param number of the import, or null when nothing was written: a dry run, a cancelled one, or one with refused rows
 *     where all or nothing was asked for
 */
public record Report(@Nullable Long number, Counts counts, Summary summary) {

    public boolean isWritten() {
        return number != null;
    }
}
