package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import org.zhongsheng.organization.sheet.Cell;

/** Any text that is short enough. */
record TextReader(int maxLength) implements CellReader {

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        return typed.length() <= maxLength ? Reading.of(typed) : Reading.refused("too-long", typed.length(), maxLength);
    }
}
