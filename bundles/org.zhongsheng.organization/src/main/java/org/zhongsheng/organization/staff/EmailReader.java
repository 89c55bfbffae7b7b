package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhongsheng.organization.sheet.Cell;

final class EmailReader implements CellReader {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.%+'-]+@[\\w-]+(\\.[\\w-]+)+");

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        var address = Typed.compact(typed).replaceFirst("(?i)^mailto:", "").toLowerCase(Locale.ROOT);
        if (address.length() > Field.EMAIL.maxLength()) {
            return Reading.refused("too-long", address.length(), Field.EMAIL.maxLength());
        }
        return ADDRESS.matcher(address).matches() ? Reading.of(address) : Reading.refused("email", typed);
    }
}
