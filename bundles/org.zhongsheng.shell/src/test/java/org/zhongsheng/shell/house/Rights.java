package org.zhongsheng.shell.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts.Grant;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.access.UserSource;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.data.Transactions.Work;
import org.zhongsheng.platform.union.Scope;

/** The rights that the grants of {@link People} give. */
final class Rights implements Access {

    private final People people;
    private final Activation activation;
    private final ServiceTracker<UserSource, UserSource> sources;
    private final ThreadLocal<User> acting = new ThreadLocal<>();

    Rights(People people, Activation activation, BundleContext context) {
        this.people = people;
        this.activation = activation;
        sources = new ServiceTracker<>(context, UserSource.class, null);
        sources.open();
    }

    @Override
    public Optional<User> user() {
        return Optional.ofNullable(acting.get())
                .or(() -> Optional.ofNullable(sources.getService()).map(UserSource::user));
    }

    @Override
    public boolean allows(Permission permission, Scope at) {
        return activation.isActive(permission.module(), at)
                && granted(permission).anyMatch(grant -> grant.at().contains(at));
    }

    @Override
    public void require(Permission permission, Scope at) {
        if (!allows(permission, at)) {
            throw new Denied(permission, at, false);
        }
    }

    @Override
    public void requireLogin() {
        if (user().isEmpty()) {
            throw new Denied(LOGIN, null, false);
        }
    }

    @Override
    public boolean anywhere(Permission permission) {
        return granted(permission).findAny().isPresent();
    }

    @Override
    public List<Scope> scopes(Permission permission) {
        return granted(permission).map(Grant::at).toList();
    }

    @Override
    public List<Scope> workplaces() {
        return grants().map(Grant::at).toList();
    }

    @Override
    public <T, X extends Exception> T as(User user, Work<T, X> work) throws X {
        acting.set(user);
        try {
            return work.run();
        } finally {
            acting.remove();
        }
    }

    @Override
    public <T, X extends Exception> T asPlatform(Work<T, X> work) throws X {
        return work.run();
    }

    private Stream<Grant> granted(Permission permission) {
        return grants().filter(grant -> people.role(grant.role()).grants(permission));
    }

    private Stream<Grant> grants() {
        return user().stream().flatMap(user -> people.grants(user).stream());
    }
}
