package org.zhongsheng.shell.problem;

import static org.zhongsheng.ui.text.Messages.t;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;

/** Puts into words what is not allowed, where, and who can change that. */
@Component(service = Refusals.class)
public class Refusals {

    private final Access access;
    private final Unions unions;

    @Activate
    public Refusals(@Reference Access access, @Reference Unions unions) {
        this.access = access;
        this.unions = unions;
    }

    String title(Denied denied) {
        if (isOutside()) {
            return t("shell.problem.outside");
        }
        return t(denied.moduleInactive() ? "shell.problem.inactive" : "shell.problem.denied");
    }

    String explanation(Denied denied) {
        if (isOutside()) {
            return t("shell.problem.outside.explain");
        }
        var right = t("permission." + denied.permission().name());
        var where = denied.at()
                .flatMap(scope -> unions.find(scope.union()))
                .map(Union::name)
                .orElse("");
        if (denied.moduleInactive()) {
            return t(
                    "shell.problem.inactive.explain",
                    where,
                    t("module." + denied.permission().module() + ".name"));
        }
        return where.isEmpty() ? t("shell.problem.denied.explain", right) : t("shell.problem.denied.at", right, where);
    }

    /** Whoever is not logged in is told so, and nothing about the unions. */
    private boolean isOutside() {
        return access.user().isEmpty();
    }
}
