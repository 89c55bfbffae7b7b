package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.deadline.WorkCalendar;
import org.zhongsheng.platform.deadline.WorkCalendar.Draft;
import org.zhongsheng.platform.deadline.WorkCalendar.Year;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** A year's notice as it was published, and beside it how it is understood. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = CalendarView.PATH + "/:year([0-9]{4})",
        title = "shell.calendar.title",
        permission = "platform.calendar.edit",
        menu = false)
public class CalendarEditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String LINES = "10lh";

    private final transient WorkCalendar calendar;
    private final TextField source = new TextField(t("shell.calendar.notice.source"));
    private final TextArea notice = new TextArea(t("shell.calendar.notice"));
    private final FindingsPanel remarks = new FindingsPanel();
    private final Div understood = new Div();
    private int year;
    private int version;

    @Activate
    public CalendarEditView(@Reference WorkCalendar calendar) {
        this.calendar = calendar;
        source.addClassName("zs-wide");
        source.setHelperText(t("shell.calendar.notice.source.help"));
        notice.setHelperText(t("shell.calendar.notice.help"));
        notice.setMinHeight(LINES);
        // a lazy field loses what is pasted just before the button is pressed
        notice.setValueChangeMode(ValueChangeMode.EAGER);
        notice.addValueChangeListener(change -> read());
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("year").orElseThrow(NotFoundException::new);
        calendar.years().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .ifPresent(this::show);
        removeAll();
        var title = t("shell.calendar.of", Integer.toString(year));
        add(
                new PageHeader(title)
                        .explain(t("shell.calendar.notice.explain"))
                        .back(CalendarView.PATH, t("shell.calendar.title")),
                new Form()
                        .section("shell.calendar.notice.section")
                        .field("notice", notice)
                        .field("source", source)
                        .section("shell.calendar.understood")
                        .note(remarks)
                        .note(understood)
                        .submit("shell.save", this::save, this::saved)
                        .cancel(CalendarView.PATH));
        read();
    }

    private void show(Year known) {
        source.setValue(known.source());
        notice.setValue(known.notice());
        version = known.version();
    }

    private void read() {
        var reading = calendar.read(year, notice.getValue());
        remarks.show(notice.isEmpty() ? List.of() : reading.findings());
        understood.removeAll();
        understood.add(new YearSheet(year, reading.days()));
    }

    private Outcome<Year> save() {
        return calendar.save(new Draft(year, source.getValue(), notice.getValue(), version));
    }

    private void saved(Year saved) {
        Toast.done(t("shell.saved"));
        UI.getCurrentOrThrow().navigate(CalendarView.PATH, QueryParameters.of("year", Integer.toString(saved.year())));
    }
}
