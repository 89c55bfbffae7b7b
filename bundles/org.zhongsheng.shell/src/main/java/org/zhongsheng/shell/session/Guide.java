package org.zhongsheng.shell.session;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.Guard;
import org.zhongsheng.vaadin.ViewInfo;

/** Behind the doorkeeper: takes the user to the union that the address names, and sees that it uses the module. */
@Component
public class Guide implements Guard {

    private final Workplace workplace;
    private final Unions unions;
    private final Activation activation;

    @Activate
    public Guide(@Reference Workplace workplace, @Reference Unions unions, @Reference Activation activation) {
        this.workplace = workplace;
        this.unions = unions;
        this.activation = activation;
    }

    @Override
    public void check(BeforeEnterEvent event, ViewInfo view) {
        if (Visits.current().isEmpty()) {
            return;
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Workplace.PARAMETER)
                .flatMap(unions::byCode)
                .ifPresent(union -> workplace.choose(union.id()));
        if (!view.permission().isEmpty()) {
            checkUse(new Permission(view.permission()));
        }
    }

    private void checkUse(Permission permission) {
        workplace
                .union()
                .map(Union::scope)
                .filter(scope -> !activation.isActive(permission.module(), scope))
                .ifPresent(scope -> {
                    throw new Denied(permission, scope, true);
                });
    }
}
