package org.zhongsheng.organization.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.Access;

/**
 * Where a line of history comes from.
 *
 * @param intake number of the import that brought it, or null
 * @param by name and login of the user
 */
public record Origin(@Nullable Long intake, Instant at, String by) {

    /** From the caller. */
    public static Origin of(Access access, Instant at, @Nullable Long intake) {
        var by = access.user().map(user -> user.name() + " (" + user.login() + ")");
        return new Origin(intake, at, by.orElse("platform"));
    }
}
