package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.zhongsheng.ui.text.Spoken;

/** Long work: how far, how long still, and a way to stop it. Calls from other threads go through {@code UI.access}. */
public final class Progress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Clock clock;
    private final Instant begun;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph figures = new Paragraph();

    public Progress(String what, Clock clock) {
        this.clock = clock;
        this.begun = clock.instant();
        bar.setIndeterminate(true);
        figures.addClassName("zs-quiet");
        getContent().addClassName("zs-progress");
        getContent().add(new Span(what), bar, figures);
    }

    /** A button that asks the work to stop. */
    public Progress cancel(String labelKey, Runnable stop) {
        var button = new Button(t(labelKey));
        button.setDisableOnClick(true);
        button.addClickListener(click -> stop.run());
        getContent().add(button);
        return this;
    }

    /** @param total -1 when it is not known */
    public void at(long done, long total) {
        bar.setIndeterminate(total <= 0);
        if (total <= 0) {
            figures.setText(t("ui.progress.done", Spoken.number(done)));
            return;
        }
        bar.setValue(Math.min(1.0, (double) done / total));
        figures.setText(t("ui.progress.of", Spoken.number(done), Spoken.number(total)) + remaining(done, total));
    }

    private String remaining(long done, long total) {
        var passed = Duration.between(begun, clock.instant());
        if (done <= 0 || done >= total || passed.toMillis() < 1000) {
            return "";
        }
        return " · "
                + t(
                        "ui.progress.left",
                        t(Spoken.lasting(passed.multipliedBy(total - done).dividedBy(done))));
    }
}
