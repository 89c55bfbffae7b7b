package org.zhongsheng.shell.frame;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.shell.session.Visits;
import org.zhongsheng.ui.work.Workplace;

/** What the bar at the top needs to know. */
@Component(service = TopBarParts.class)
public record TopBarParts(Workplace workplace, Unions unions, Access access, Visits visits, Finder finder) {

    @Activate
    public TopBarParts(
            @Reference Workplace workplace,
            @Reference Unions unions,
            @Reference Access access,
            @Reference Visits visits,
            @Reference Finder finder) {
        this.workplace = workplace;
        this.unions = unions;
        this.access = access;
        this.visits = visits;
        this.finder = finder;
    }
}
