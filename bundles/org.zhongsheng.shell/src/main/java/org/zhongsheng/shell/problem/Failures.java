package org.zhongsheng.shell.problem;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.data.Conflict;

/** What goes wrong at a click: a refusal is explained, anything else gets a number and is logged once. */
@Component
public class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final transient Refusals refusals;

    @Activate
    public Failures(@Reference Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void error(ErrorEvent event) {
        var thrown = event.getThrowable();
        if (thrown instanceof IOException) {
            LOG.debug("a browser went away before it had its answer", thrown);
            return;
        }
        var denied = among(thrown, Denied.class);
        if (denied.isPresent()) {
            say(refusals.title(denied.get()), refusals.explanation(denied.get()));
        } else if (among(thrown, Conflict.class).isPresent()) {
            say(t("shell.problem.conflict"), t("ui.form.conflict"));
        } else {
            var reference = LogNumber.log("a click", thrown);
            say(t("shell.problem.failure"), t("shell.problem.failure.click", reference));
        }
    }

    private static <X> Optional<X> among(Throwable thrown, Class<X> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static void say(String title, String explanation) {
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        var dialog = new Dialog(title);
        dialog.addClassName("zs-dialog");
        dialog.add(new Paragraph(explanation));
        dialog.getFooter().add(new Button(t("shell.problem.understood"), click -> dialog.close()));
        dialog.open();
    }
}
