package org.zhongsheng.kernel.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.access.UserSource;
import org.zhongsheng.platform.data.Transactions.Work;

/** Knows the caller of the current thread: whom {@link #as} has set, else whom a {@link UserSource} knows. */
@Component(service = Callers.class)
public final class Callers {
    private final ScopedValue<Caller> set = ScopedValue.newInstance();
    private final List<UserSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addUserSource(UserSource source) {
        sources.add(source);
    }

    public void removeUserSource(UserSource source) {
        sources.remove(source);
    }

    public Caller current() {
        if (set.isBound()) {
            return set.get();
        }
        for (UserSource source : sources) {
            User user = source.user();
            if (user != null) {
                return new Caller(user, source.address(), source.session(), false);
            }
        }
        return Caller.NOBODY;
    }

    <T, X extends Exception> T as(Caller caller, Work<T, X> work) throws X {
        return ScopedValue.where(set, caller).call(work::run);
    }
}
