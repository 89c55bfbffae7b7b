package org.zhongsheng.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.zhongsheng.ui.text.Spoken;

/** What happened to a record, newest first as given. */
public final class Timeline extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    public Timeline() {
        getContent().addClassName("zs-timeline");
    }

    /** @param details further lines, such as a reason or what changed */
    public Timeline entry(Instant when, String what, String who, Component... details) {
        var head = new Div(new Span(what));
        head.addClassName("zs-timeline-what");
        var foot = new Div(new Span(Spoken.time(when)), new Span(who));
        foot.addClassName("zs-timeline-who");
        var item = new ListItem(head, foot);
        item.add(details);
        getContent().add(item);
        return this;
    }
}
