package org.zhongsheng.organization.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts while a list is read. */
final class Tally {

    private final int[] verdicts = new int[CheckedRow.Verdict.values().length];
    private final List<StaffFinding> findings = new ArrayList<>();
    private final Map<String, Integer> reasons = new HashMap<>();
    private int skipped;

    void skip() {
        skipped++;
    }

    void count(CheckedRow row) {
        verdicts[row.verdict().ordinal()]++;
        for (var finding : row.findings()) {
            reasons.merge(finding.finding().message().key(), 1, Integer::sum);
            if (findings.size() < Summary.KEPT) {
                findings.add(finding);
            }
        }
    }

    int rows() {
        return verdicts[0] + verdicts[1] + verdicts[2];
    }

    Summary summary(boolean cancelled) {
        var sorted = new LinkedHashMap<String, Integer>();
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> sorted.put(reason.getKey(), reason.getValue()));
        return new Summary(
                rows(),
                verdicts[CheckedRow.Verdict.OK.ordinal()],
                verdicts[CheckedRow.Verdict.WARNING.ordinal()],
                verdicts[CheckedRow.Verdict.ERROR.ordinal()],
                skipped,
                List.copyOf(findings),
                Collections.unmodifiableMap(sorted),
                cancelled);
    }
}
