package org.zhongsheng.organization.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/**
 * A change as the history shows it.
 *
 * @param union where she stood when it happened
 * @param intake number of the import that brought it, or null
 */
public record HistoryLine(
        long id, Scope union, Change change, @Nullable Long intake, Instant recordedAt, String recordedBy) {}
