package org.zhongsheng.organization.staff;

import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/** Collects what is found in one row, each with its place. */
final class Findings {

    private final int row;
    private final Places places;
    private final List<StaffFinding> found = new ArrayList<>(0);

    Findings(int row, Places places) {
        this.row = row;
        this.places = places;
    }

    void add(Field field, Finding.Severity severity, Text message) {
        add(field, new Finding(severity, field.name(), message, null));
    }

    void error(Field field, String key, Object... args) {
        add(field, Finding.Severity.ERROR, Text.of("organization.staff." + key, args));
    }

    void warning(Field field, String key, Object... args) {
        add(field, Finding.Severity.WARNING, Text.of("organization.staff." + key, args));
    }

    /** Forgets about the day of a month, for a date where only the month counts. */
    void forgetMonth(Field field) {
        found.removeIf(finding ->
                isOf(finding, field) && finding.finding().message().key().equals("organization.staff.date.month"));
    }

    /** What was refused in a field that another one tells keeps nobody out. */
    void soften(Field field) {
        found.replaceAll(finding -> isOf(finding, field) ? places.softer(finding) : finding);
    }

    List<StaffFinding> all() {
        return found;
    }

    private static boolean isOf(StaffFinding finding, Field field) {
        return field.name().equals(finding.finding().field());
    }

    private void add(Field field, Finding finding) {
        found.add(places.finding(row, field, finding));
    }
}
