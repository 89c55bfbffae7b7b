package org.zhongsheng.organization.staff;

import org.zhongsheng.organization.sheet.Row;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/**
 * Something found in a row.
 *
 * @param row as at the margin of the spreadsheet
 * @param column from 0, or -1 when it is the matter of the whole row
 * @param header of the column, or of the field when the list has no header
 */
public record StaffFinding(int row, int column, Text header, Finding finding) {

    public boolean forbids() {
        return finding.forbids();
    }

    /** Such as: row 12, column C "ID number": the check digit is wrong … */
    public Text text() {
        return column < 0
                ? Text.of("organization.staff.at-row", Integer.toString(row), finding.message())
                : Text.of(
                        "organization.staff.at-cell",
                        Integer.toString(row),
                        Row.letter(column),
                        header,
                        finding.message());
    }

    /** Without the row, for a place that shows it. */
    public Text reason() {
        return column < 0
                ? finding.message()
                : Text.of("organization.staff.at-column", Row.letter(column), header, finding.message());
    }
}
