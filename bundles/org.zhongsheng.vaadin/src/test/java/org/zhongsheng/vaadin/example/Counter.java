package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

/** Counts clicks, and writes its life into the test's diary. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "counter", title = "counter.title", permission = "count", order = 7, icon = "plus")
public class Counter extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> diary;
    private int clicks;

    @Activate
    public Counter(@Reference(target = "(test=diary)") Consumer<String> diary) {
        this.diary = diary;
        diary.accept("made");
        var shown = new Span("0 clicks");
        var button = new NativeButton("click", event -> shown.setText(++clicks + " clicks"));
        button.setId("button");
        add(button, shown);
    }

    @Deactivate
    void leave() {
        diary.accept("left");
    }
}
