package org.zhongsheng.shell.admin;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.union.Scope;

/** The unions at which the caller may give roles. */
@Component(service = PlacesToManage.class)
public class PlacesToManage {

    private final Access access;

    @Activate
    public PlacesToManage(@Reference Access access) {
        this.access = access;
    }

    List<Scope> scopes() {
        return access.scopes(Accounts.MANAGE);
    }
}
