package org.zhongsheng.organization.view;

import static org.zhongsheng.ui.text.Messages.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.Coded;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.ui.text.Spoken;

/** A value in the reader's words. */
public final class Said {

    private Said() {}

    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Coded code -> t(code.text());
            case Sex sex -> t("organization.sex." + sex.name());
            case Boolean yes -> t(yes ? "organization.yes" : "organization.no");
            case LocalDate day -> Spoken.date(day);
            case BigDecimal amount -> amount.toPlainString();
            case Number number -> Spoken.number(number.longValue());
            case Collection<?> several ->
                several.stream().map(Said::of).sorted().collect(Collectors.joining(t("organization.and")));
            default -> value.toString();
        };
    }
}
