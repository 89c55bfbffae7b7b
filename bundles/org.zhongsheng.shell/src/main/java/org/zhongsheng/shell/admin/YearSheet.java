package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhongsheng.platform.deadline.DayKind;
import org.zhongsheng.platform.deadline.Days;
import org.zhongsheng.platform.deadline.WorkCalendar.SpecialDay;

/** A year on one sheet: what every day is, in colour, and the same for the days out of the ordinary in words. */
final class YearSheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    YearSheet(int year, List<SpecialDay> special) {
        getContent().addClassName("shell-year");
        var byDay = special.stream().collect(Collectors.toMap(SpecialDay::day, day -> day));
        var months = new Div();
        months.addClassName("shell-months");
        months.getElement().setAttribute("aria-hidden", "true");
        var names = t("shell.calendar.months").split(",");
        IntStream.rangeClosed(1, MONTHS)
                .forEach(month ->
                        months.add(new Div(new H3(names[month - 1]), month(YearMonth.of(year, month), byDay))));
        getContent().add(legend(), months, words(special));
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("shell-year-legend");
        Stream.of(DayKind.HOLIDAY, DayKind.MAKEUP_WORKDAY, DayKind.WEEKEND).forEach(kind -> {
            var sample = new Span();
            sample.addClassNames("shell-day", css(kind));
            legend.add(new Span(sample, new Span(t("shell.calendar.kind." + kind.name()))));
        });
        return legend;
    }

    private static Div month(YearMonth month, Map<LocalDate, SpecialDay> special) {
        var days = new Div();
        days.addClassName("shell-days");
        IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .forEach(day -> days.add(day(day, special)));
        days.getChildren().findFirst().ifPresent(first -> first.getStyle()
                .set(
                        "grid-column",
                        Integer.toString(month.atDay(1).getDayOfWeek().getValue())));
        return days;
    }

    private static Component day(LocalDate day, Map<LocalDate, SpecialDay> special) {
        var known = special.get(day);
        var cell = new Span(Integer.toString(day.getDayOfMonth()));
        cell.addClassNames("shell-day", css(known == null ? Days.PLAIN.kind(day) : known.kind()));
        if (known != null) {
            cell.setTitle(known.festival());
        }
        return cell;
    }

    /** For each festival the days off and the days worked instead. */
    private static Div words(List<SpecialDay> special) {
        var words = new Div();
        words.addClassName("shell-festivals");
        special.stream().map(SpecialDay::festival).distinct().forEach(festival -> {
            var off = said(special, festival, DayKind.HOLIDAY);
            var worked = said(special, festival, DayKind.MAKEUP_WORKDAY);
            var line = new Div(new Span(festival), new Span(off));
            if (!worked.isEmpty()) {
                line.add(new Span(t("shell.calendar.worked", worked)));
            }
            words.add(line);
        });
        return words;
    }

    /** Days in a row as first and last. */
    private static String said(List<SpecialDay> special, String festival, DayKind kind) {
        var days = special.stream()
                .filter(day -> day.festival().equals(festival) && day.kind() == kind)
                .map(SpecialDay::day)
                .toList();
        boolean inARow =
                days.size() > 2 && days.getFirst().plusDays(days.size() - 1L).equals(days.getLast());
        return inARow
                ? days.getFirst() + " – " + days.getLast()
                : days.stream().map(LocalDate::toString).collect(Collectors.joining(t("shell.calendar.and")));
    }

    private static String css(DayKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
