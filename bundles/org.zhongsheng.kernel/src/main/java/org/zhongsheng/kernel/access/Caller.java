package org.zhongsheng.kernel.access;

import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.User;

/**
 * Who is calling from where.
 *
 * @param user null for the platform itself and before login
 * @param session that is known to {@link org.zhongsheng.platform.access.Accounts}, or empty
 * @param isPlatform whether it may do everything
 */
public record Caller(@Nullable User user, String address, String session, boolean isPlatform) {
    static final Caller PLATFORM = new Caller(null, "", "", true);
    static final Caller NOBODY = new Caller(null, "", "", false);
}
