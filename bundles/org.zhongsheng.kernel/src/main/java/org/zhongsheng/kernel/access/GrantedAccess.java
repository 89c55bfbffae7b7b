package org.zhongsheng.kernel.access;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.activation.Words;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.data.Transactions.Work;
import org.zhongsheng.platform.union.Scope;

/** Decides by the caller's grants and by what the unions have said about the permission's module. */
@Component
public final class GrantedAccess implements Access {
    private static final Rights NONE = new Rights(List.of());

    private final Callers callers;
    private final GrantedRights rights;
    private final Words words;

    @Activate
    public GrantedAccess(@Reference Callers callers, @Reference GrantedRights rights, @Reference Words words) {
        this.callers = callers;
        this.rights = rights;
        this.words = words;
    }

    @Override
    public Optional<User> user() {
        return Optional.ofNullable(callers.current().user());
    }

    @Override
    public boolean allows(Permission permission, Scope at) {
        var caller = callers.current();
        return caller.isPlatform() || rights(caller).allows(permission, at) && words.isActive(permission.module(), at);
    }

    @Override
    public void require(Permission permission, Scope at) {
        var caller = callers.current();
        if (caller.isPlatform()) {
            return;
        }
        if (!rights(caller).allows(permission, at)) {
            throw new Denied(permission, at, false);
        }
        if (!words.isActive(permission.module(), at)) {
            throw new Denied(permission, at, true);
        }
    }

    @Override
    public void requireLogin() {
        var caller = callers.current();
        if (caller.user() == null && !caller.isPlatform()) {
            throw new Denied(LOGIN, null, false);
        }
    }

    @Override
    public boolean anywhere(Permission permission) {
        var caller = callers.current();
        return caller.isPlatform() || rights(caller).anywhere(permission);
    }

    @Override
    public List<Scope> scopes(Permission permission) {
        return rights(callers.current()).scopes(permission);
    }

    @Override
    public List<Scope> workplaces() {
        return rights(callers.current()).workplaces();
    }

    @Override
    public <T, X extends Exception> T as(User user, Work<T, X> work) throws X {
        return callers.as(new Caller(user, callers.current().address(), "", false), work);
    }

    @Override
    public <T, X extends Exception> T asPlatform(Work<T, X> work) throws X {
        return callers.as(Caller.PLATFORM, work);
    }

    private Rights rights(Caller caller) {
        var user = caller.user();
        return user == null ? NONE : rights.of(user.account());
    }
}
