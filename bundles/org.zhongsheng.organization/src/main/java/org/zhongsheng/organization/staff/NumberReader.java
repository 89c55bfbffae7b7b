package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import org.zhongsheng.organization.sheet.Cell;

/** A number that names something, such as a member's: blanks in it are for the eye. */
record NumberReader(int maxLength) implements CellReader {

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        return new TextReader(maxLength).read(cell, Typed.compact(typed), today);
    }
}
