package org.zhongsheng.kernel.module;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.module.ModulesChanged;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;

/**
 * Who may change modules, and who did: with the platform's services as far as they are there. Without a database nobody
 * can ask for a change, but the folder is obeyed and what happens stands in the log.
 */
@Component(service = Journal.class)
public final class Journal implements Chronicle {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Access access;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Unions unions;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Transactions transactions;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Audit audit;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Events events;

    private final ThreadLocal<User> actor = new ThreadLocal<>();

    /** Whether rights can be asked for at all. */
    boolean isReady() {
        return access != null && unions != null && transactions != null && audit != null;
    }

    /**
     * The caller, when she may change modules; empty when it is the platform itself.
     *
     * @throws org.zhongsheng.platform.access.Denied when she may not
     */
    Optional<User> requireManager() {
        var rights = there(access);
        rights.require(Modules.MANAGE, root(rights));
        return rights.user();
    }

    /** Runs work whose deeds are those of the actor; of the platform, when there is none. */
    <T> T by(Optional<User> user, Supplier<T> work) {
        user.ifPresent(actor::set);
        try {
            return work.get();
        } finally {
            actor.remove();
        }
    }

    @Override
    public void changed(String id) {
        var sender = events;
        if (sender != null) {
            sender.publish(new ModulesChanged(id));
        }
    }

    @Override
    public void did(String act, String id, Map<String, String> details) {
        if (!isReady()) {
            log.info("Not audited, for there is no database: {} of module {} {}", act, id, details);
            return;
        }
        try {
            var rights = there(access);
            var deed = Deed.of("platform.module." + act, "module:" + id, root(rights))
                    .after(details);
            var user = actor.get();
            if (user == null) {
                rights.asPlatform(() -> record(deed));
            } else {
                rights.as(user, () -> record(deed));
            }
        } catch (RuntimeException e) {
            log.error("Not audited: {} of module {} {}", act, id, details, e);
        }
    }

    private boolean record(Deed deed) {
        var trail = there(audit);
        there(transactions).run(() -> trail.record(deed));
        return true;
    }

    private Scope root(Access rights) {
        return rights.asPlatform(() -> there(unions).root().scope());
    }

    private static <T> T there(@Nullable T service) {
        if (service == null) {
            throw new IllegalStateException("a service of the platform is gone");
        }
        return service;
    }
}
