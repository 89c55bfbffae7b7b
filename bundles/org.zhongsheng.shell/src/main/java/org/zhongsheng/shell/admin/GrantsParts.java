package org.zhongsheng.shell.admin;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.union.Unions;

/** What giving and taking roles needs. */
@Component(service = GrantsParts.class)
public record GrantsParts(Accounts accounts, Roles roles, Unions unions, PlacesToManage places) {

    @Activate
    public GrantsParts(
            @Reference Accounts accounts,
            @Reference Roles roles,
            @Reference Unions unions,
            @Reference PlacesToManage places) {
        this.accounts = accounts;
        this.roles = roles;
        this.unions = unions;
        this.places = places;
    }
}
