package org.zhongsheng.shell.session;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.shell.look.Preferences;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.Guard;
import org.zhongsheng.vaadin.ViewInfo;

/** Stands before every view: nobody sees one without logging in, or without the right that it names. */
@Component
public class Doorkeeper implements Guard {

    private final Visits visits;
    private final Access access;
    private final Activation activation;
    private final Workplace workplace;

    @Activate
    public Doorkeeper(
            @Reference Visits visits,
            @Reference Access access,
            @Reference Activation activation,
            @Reference Workplace workplace) {
        this.visits = visits;
        this.access = access;
        this.activation = activation;
        this.workplace = workplace;
    }

    @Override
    public void check(BeforeEnterEvent event, ViewInfo view) {
        Preferences.apply(event.getUI());
        var visit = Visits.current();
        boolean ended = visit.filter(visits::isEnded).isPresent();
        switch (new Admission(visit, ended, access::anywhere).to(view.path(), view.permission())) {
            case PASS -> checkUse(view.permission());
            case GO_HOME -> event.forwardTo("");
            case LOG_IN -> event.forwardTo(LoginView.PATH, next(event));
            case SESSION_OVER -> {
                visits.leave();
                event.forwardToUrl(LoginView.PATH + "?" + LoginView.OVER);
            }
            case CHANGE_PASSWORD -> event.forwardTo(PasswordView.PATH);
            case DENIED -> throw new Denied(new Permission(view.permission()), null, false);
        }
    }

    /** The union where she works may have done without the module. */
    private void checkUse(String name) {
        if (name.isEmpty() || Visits.current().isEmpty()) {
            return;
        }
        var permission = new Permission(name);
        workplace
                .union()
                .map(Union::scope)
                .filter(scope -> !activation.isActive(permission.module(), scope))
                .ifPresent(scope -> {
                    throw new Denied(permission, scope, true);
                });
    }

    private static QueryParameters next(BeforeEnterEvent event) {
        var here = event.getLocation().getPathWithQueryParameters();
        return here.isEmpty() ? QueryParameters.empty() : QueryParameters.of(LoginView.NEXT, here);
    }
}
