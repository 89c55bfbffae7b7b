package org.zhongsheng.shell.session;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.access.UserSource;

/** Tells the platform who sits at the browser. */
@Component
public class SessionUser implements UserSource {

    @Override
    public @Nullable User user() {
        return Visits.current().map(Visit::user).orElse(null);
    }

    @Override
    public String address() {
        return Visits.current().map(Visit::address).orElse("");
    }

    @Override
    public String session() {
        return Visits.current().map(Visit::session).orElse("");
    }
}
