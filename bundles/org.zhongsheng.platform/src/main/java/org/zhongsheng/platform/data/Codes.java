package org.zhongsheng.platform.data;

import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.union.UnionId;

/** Business numbers 业务编号 such as {@code BF-2021-0012}, without gaps for each kind, union and year. */
@ProviderType
public interface Codes {

    /**
     * The next number. It belongs to the caller's write transaction: a rollback gives it back, and until the end nobody
     * else, on any node, gets one of the same kind, union and year. So ask for it late.
     *
     * @param kind 1 to 6 capital letters
     * @throws IllegalArgumentException for another kind
     * @throws IllegalStateException outside of a write transaction
     */
    String next(String kind, UnionId union, int year);
}
