package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.sheet.Limits;

/**
 * How a list is opened.
 *
 * @param sheet null for the first visible one that holds something
 * @param headerRow 0 to find it
 * @param today behind which no birth or joining may lie
 */
public record Options(@Nullable String sheet, int headerRow, LocalDate today, Limits limits) {

    public static Options on(LocalDate today) {
        return new Options(null, 0, today, Limits.LIST);
    }

    public Options sheet(String name) {
        return new Options(name, headerRow, today, limits);
    }

    public Options headerRow(int row) {
        return new Options(sheet, row, today, limits);
    }
}
