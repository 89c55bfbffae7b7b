package org.zhongsheng.organization.intake.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.zhongsheng.organization.intake.Report;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.page.Progress;

/** Checks or imports a list on a thread of its own and tells the page how far it is. It goes on when the page is left. */
final class Run implements org.zhongsheng.organization.staff.Progress {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final UI ui;
    private final Progress shown;
    private volatile boolean stopped;
    private Instant told = Instant.EPOCH;

    /** What is done with the list. */
    interface Work {
        Outcome<Report> run(Run progress) throws IOException;
    }

    Run(UI ui, Progress shown) {
        this.ui = ui;
        this.shown = shown;
    }

    void start(Access access, User user, Work work, SerializableConsumer<Outcome<Report>> then, Runnable atEnd) {
        Thread.ofVirtual().name("staff-import").start(() -> {
            try {
                var outcome = access.as(user, () -> work.run(this));
                tell(() -> then.accept(outcome));
            } catch (IOException e) {
                tell(() -> {
                    throw new UncheckedIOException(e);
                });
            } catch (RuntimeException e) {
                tell(() -> {
                    throw e;
                });
            } finally {
                atEnd.run();
            }
        });
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void at(int rows, int total) {
        var now = Instant.now();
        if (Duration.between(told, now).compareTo(PAUSE) > 0) {
            told = now;
            tell(() -> shown.at(rows, total));
        }
    }

    @Override
    public boolean isCancelled() {
        return stopped;
    }

    /** A page that was left need not know. */
    private void tell(Runnable what) {
        if (ui.isAttached()) {
            ui.access(what::run);
        }
    }
}
