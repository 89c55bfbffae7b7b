package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.deadline.WorkCalendar;
import org.zhongsheng.platform.deadline.WorkCalendar.Year;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.vaadin.View;

/** The calendar of work, year by year, and what is still missing in it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = CalendarView.PATH,
        title = "shell.calendar.title",
        permission = "platform.calendar.edit",
        order = 9045,
        icon = "calendar")
public class CalendarView extends Page implements BeforeEnterObserver {

    static final String PATH = "admin/calendar";

    private static final long serialVersionUID = 1L;

    private static final String YEAR = "year";

    /** From then on next year's notice can be expected. */
    private static final int NOTICE_MONTH = 11;

    private final transient WorkCalendar calendar;

    @Activate
    public CalendarView(@Reference WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Shows the year of the address, or this one, or the latest that is known. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var years = calendar.years();
        int wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(given -> given.matches("[0-9]{4}"))
                .map(Integer::parseInt)
                .orElseGet(() -> today().getYear());
        var shown =
                years.stream().filter(year -> year.year() == wanted).findFirst().orElse(years.getFirst());
        removeAll();
        add(header(years, shown), new FindingsPanel(missing()), choice(years, shown), sheet(shown));
    }

    static String address(int year) {
        return PATH + "/" + year;
    }

    private static PageHeader header(List<Year> years, Year shown) {
        int next = years.getFirst().year() + 1;
        return new PageHeader(t("shell.calendar.title"))
                .explain(t("shell.calendar.explain"))
                .action(new Anchor(address(shown.year()), t("shell.calendar.amend", Integer.toString(shown.year()))))
                .primary("shell.calendar.add", () -> UI.getCurrentOrThrow().navigate(address(next)));
    }

    private List<Finding> missing() {
        var today = today();
        int last = today.getYear() + (today.getMonthValue() >= NOTICE_MONTH ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !calendar.knows(year))
                .mapToObj(year -> Finding.warning(null, "shell.calendar.unknown", Integer.toString(year)))
                .toList();
    }

    private static Select<Integer> choice(List<Year> years, Year shown) {
        var choice = new Select<Integer>();
        choice.setAriaLabel(t("shell.calendar.year"));
        choice.setItems(years.stream().map(Year::year).toList());
        choice.setItemLabelGenerator(year -> t("shell.calendar.of", Integer.toString(year)));
        choice.setValue(shown.year());
        choice.setWidth("10rem");
        choice.addValueChangeListener(change ->
                UI.getCurrentOrThrow().navigate(PATH, QueryParameters.of(YEAR, Integer.toString(change.getValue()))));
        return choice;
    }

    private static Div sheet(Year year) {
        var source = new Paragraph(t("shell.calendar.source", year.source()));
        source.addClassName("zs-quiet");
        return new Div(new Section(
                t("shell.calendar.of", Integer.toString(year.year())),
                source,
                new YearSheet(year.year(), year.days())));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
