package org.zhongsheng.organization.staff;

import java.util.Arrays;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/** Where a field stands in a list and what it is called there. */
record Places(Header header, Mapping mapping) {

    StaffFinding finding(int row, Field field, Finding finding) {
        int column = mapping.columnOf(field).orElse(-1);
        var title = column < 0 ? "" : header.title(column);
        var name = title.isEmpty() ? field.title() : Text.of("organization.staff.header", title);
        return new StaffFinding(row, column, name, finding);
    }

    StaffFinding softer(StaffFinding place) {
        var finding = place.finding();
        var softer = new Finding(Finding.Severity.WARNING, finding.field(), finding.message(), finding.clause());
        return new StaffFinding(place.row(), place.column(), place.header(), softer);
    }

    /** Of a finding that names its field itself. */
    StaffFinding finding(int row, Finding finding) {
        var name = finding.field();
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> finding(row, field, finding))
                .orElseGet(() -> new StaffFinding(row, -1, Text.of("organization.staff.header", ""), finding));
    }
}
