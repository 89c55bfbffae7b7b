package org.zhongsheng.ui.form;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhongsheng.ui.text.Messages;

/** A day, written {@code 2021-09-01}; 2021/9/1, 2021.9.1 and 20210901 are understood. */
public final class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DateField(String label) {
        super(label);
        setI18n(words(Messages.locale()));
        setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    private static DatePickerI18n words(Locale reader) {
        var words = new DatePickerI18n();
        words.setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd");
        words.setToday(t("ui.date.today"));
        words.setCancel(t("ui.cancel"));
        words.setBadInputErrorMessage(t("ui.date.bad"));
        words.setMonthNames(Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                .toList());
        words.setWeekdays(days(TextStyle.FULL, reader));
        words.setWeekdaysShort(days(TextStyle.NARROW, reader));
        words.setFirstDayOfWeek(1);
        return words;
    }

    /** From Sunday on, as the date picker wants them. */
    private static List<String> days(TextStyle style, Locale reader) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, reader))
                .toList();
    }
}
