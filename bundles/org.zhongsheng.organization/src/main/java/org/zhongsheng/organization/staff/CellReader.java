package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import org.zhongsheng.organization.sheet.Cell;

/** Understands the cells of a field. */
interface CellReader {

    /**
     * @param cell as it stands in the file
     * @param typed its text, {@link Typed#clean cleaned}; never empty
     * @param today the day on which nothing may lie in the future
     */
    Reading read(Cell cell, String typed, LocalDate today);
}
