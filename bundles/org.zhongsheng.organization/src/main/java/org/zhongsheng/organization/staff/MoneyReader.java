package org.zhongsheng.organization.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.zhongsheng.organization.sheet.Cell;

/** Amounts in yuan a month. */
final class MoneyReader implements CellReader {

    private static final Pattern AMOUNT = Pattern.compile(
            "[¥￥$]?(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d{1,12}(?:\\.\\d+)?)(万)?(元|圆|rmb|cny)?(/月|每月)?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int CENTS = 2;

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        var matcher = AMOUNT.matcher(Typed.word(typed));
        if (!matcher.matches()) {
            return Reading.refused("salary.unknown", typed);
        }
        var amount = new BigDecimal(matcher.group(1).replace(",", "")).movePointRight(matcher.group(2) == null ? 0 : 4);
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            return Reading.refused("salary.range", amount, MOST);
        }
        return Reading.of(amount.setScale(CENTS, RoundingMode.HALF_UP));
    }
}
