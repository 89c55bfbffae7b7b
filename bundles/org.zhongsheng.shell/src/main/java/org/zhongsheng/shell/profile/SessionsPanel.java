package org.zhongsheng.shell.profile;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Session;
import org.zhongsheng.shell.session.Visit;
import org.zhongsheng.shell.session.Visits;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.ui.page.Tone;
import org.zhongsheng.ui.text.Spoken;

/** Where one is logged in, each with its end. */
final class SessionsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final String current = Visits.current().map(Visit::session).orElse("");

    SessionsPanel(Accounts accounts) {
        this.accounts = accounts;
        fill();
    }

    private void fill() {
        var list = new UnorderedList();
        list.addClassName("shell-sessions");
        var sessions = accounts.sessions();
        sessions.forEach(session -> list.add(line(session)));
        getContent().removeAll();
        getContent().add(list);
        if (sessions.size() > 1) {
            getContent().add(new Button(t("shell.profile.sessions.end.others"), click -> endOthers()));
        }
    }

    private ListItem line(Session session) {
        var device = new Span(session.device());
        device.addClassName("shell-session-device");
        var seen = new Span(
                session.address() + " · " + t("shell.profile.session.seen", Spoken.ago(session.seen(), Instant.now())));
        seen.addClassName("zs-quiet");
        var item = new ListItem(new Div(device, seen));
        if (session.id().equals(current)) {
            item.add(new Chip(t("shell.profile.session.here"), Tone.GOOD));
        } else {
            var end = new Button(t("shell.profile.session.end"), click -> end(session));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(end);
        }
        return item;
    }

    private void end(Session session) {
        accounts.endSession(session.id());
        Toast.done(t("shell.profile.session.ended", session.device()));
        fill();
    }

    private void endOthers() {
        accounts.endOtherSessions(current);
        Toast.done(t("shell.profile.sessions.ended"));
        fill();
    }
}
