package org.zhongsheng.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.data.Transactions.Work;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/** A user at one union with the permissions that the test gives her, whatever thread asks. */
public final class FakeAccess implements Access {

    private final User user = new User(new AccountId(1), "tester", "Tester", null);
    private final Scope at;
    private final Set<Permission> granted = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Caller> caller = ThreadLocal.withInitial(() -> new Caller(user, false));

    private record Caller(@Nullable User user, boolean isPlatform) {}

    public FakeAccess(Scope at, Permission... granted) {
        this.at = at;
        this.granted.addAll(List.of(granted));
    }

    /** At the root of a tree. */
    public static FakeAccess atRoot(Permission... granted) {
        return new FakeAccess(Scope.root(new UnionId(1)), granted);
    }

    public void grant(Permission permission) {
        granted.add(permission);
    }

    public void revoke(Permission permission) {
        granted.remove(permission);
    }

    @Override
    public Optional<User> user() {
        return Optional.ofNullable(caller.get().user());
    }

    @Override
    public boolean allows(Permission permission, Scope where) {
        return caller.get().isPlatform() || granted.contains(permission) && at.contains(where);
    }

    @Override
    public void require(Permission permission, Scope where) {
        if (!allows(permission, where)) {
            throw new Denied(permission, where, false);
        }
    }

    @Override
    public void requireLogin() {}

    @Override
    public boolean anywhere(Permission permission) {
        return allows(permission, at);
    }

    @Override
    public List<Scope> scopes(Permission permission) {
        return allows(permission, at) ? List.of(at) : List.of();
    }

    @Override
    public List<Scope> workplaces() {
        return List.of(at);
    }

    @Override
    public <T, X extends Exception> T as(User other, Work<T, X> work) throws X {
        return by(new Caller(other, false), work);
    }

    @Override
    public <T, X extends Exception> T asPlatform(Work<T, X> work) throws X {
        return by(new Caller(null, true), work);
    }

    private <T, X extends Exception> T by(Caller other, Work<T, X> work) throws X {
        var before = caller.get();
        caller.set(other);
        try {
            return work.run();
        } finally {
            caller.set(before);
        }
    }
}
