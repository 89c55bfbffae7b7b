package org.zhongsheng.organization.staff;

import java.util.List;
import org.zhongsheng.organization.sheet.Row;

/**
 * A row with what was understood and what was found.
 *
 * @param raw as it stands in the file
 */
public record CheckedRow(Row raw, StaffRow staff, List<StaffFinding> findings) {

    public enum Verdict {
        OK,
        /** to be imported, but worth a look */
        WARNING,
        /** not to be imported */
        ERROR
    }

    public CheckedRow {
        findings = List.copyOf(findings);
    }

    public Verdict verdict() {
        if (findings.isEmpty()) {
            return Verdict.OK;
        }
        return findings.stream().anyMatch(StaffFinding::forbids) ? Verdict.ERROR : Verdict.WARNING;
    }

    public boolean isAccepted() {
        return verdict() != Verdict.ERROR;
    }
}
