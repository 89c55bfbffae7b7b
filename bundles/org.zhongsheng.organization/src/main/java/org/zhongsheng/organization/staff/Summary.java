package org.zhongsheng.organization.staff;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a list.
 *
 * @param rows with people, which is ok + warned + refused
 * @param skipped rows that hold no person: footers, hints, repeated headers
 * @param findings the first {@value #KEPT}
 * @param reasons how often each message was given, by its key, the most frequent first
 * @param cancelled whether reading was stopped before the end
 */
public record Summary(
        int rows,
        int ok,
        int warned,
        int refused,
        int skipped,
        List<StaffFinding> findings,
        Map<String, Integer> reasons,
        boolean cancelled) {

    /** Findings that are kept in memory; all of them stand in the error file. */
    public static final int KEPT = 500;

    public int accepted() {
        return ok + warned;
    }
}
