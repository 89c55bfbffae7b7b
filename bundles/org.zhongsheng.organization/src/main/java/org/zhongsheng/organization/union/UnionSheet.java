package org.zhongsheng.organization.union;

import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Union;

/**
 * One page about a union.
 *
 * @param maskedNumber of the legal representative's document, or null
 * @param version for optimistic locking of an edit; 0 before the first
 */
public record UnionSheet(
        Union union,
        Standing standing,
        Profile profile,
        @Nullable String maskedNumber,
        int version) {}
