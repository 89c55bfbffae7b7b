package org.zhongsheng.shell.session;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.shell.look.Preferences;
import org.zhongsheng.vaadin.Guard;
import org.zhongsheng.vaadin.ViewInfo;

/** Stands before every view: nobody sees one without logging in, or without the right that it names. */
@Component
@ServiceRanking(100)
public class Doorkeeper implements Guard {

    private final Visits visits;
    private final Access access;

    @Activate
    public Doorkeeper(@Reference Visits visits, @Reference Access access) {
        this.visits = visits;
        this.access = access;
    }

    @Override
    public void check(BeforeEnterEvent event, ViewInfo view) {
        Preferences.apply(event.getUI());
        var visit = Visits.current();
        boolean ended = visit.filter(visits::isEnded).isPresent();
        switch (new Admission(visit, ended, access::anywhere).to(view.path(), view.permission())) {
            case PASS -> {}
            case GO_HOME -> event.forwardTo("");
            case LOG_IN -> event.forwardTo(LoginView.PATH, LoginView.asked(here(event), Visits.isAfterAnother()));
            case SESSION_OVER -> {
                visits.leave();
                event.forwardToUrl(LoginView.PATH + "?"
                        + LoginView.asked(here(event), true).getQueryString());
            }
            case CHANGE_PASSWORD -> event.forwardTo(PasswordView.PATH);
            case DENIED -> throw new Denied(new Permission(view.permission()), null, false);
        }
    }

    private static String here(BeforeEnterEvent event) {
        return event.getLocation().getPathWithQueryParameters();
    }
}
