package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.data.Transactions;

/**
 * The rights of the accounts that are at work. A copy in memory is good for five seconds: so long another node may not
 * know of a change; this node forgets its copies with the commit of the change.
 */
@Component(service = GrantedRights.class)
public final class GrantedRights {
    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 20_000;

    private final Transactions transactions;
    private final EntityManager em;
    private final Map<AccountId, Copy> copies = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Copy(Rights rights, long until) {}

    @Activate
    public GrantedRights(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=kernel)") EntityManager em) {
        this.transactions = transactions;
        this.em = em;
    }

    Rights of(AccountId account) {
        var copy = copies.get(account);
        long now = System.nanoTime();
        if (copy != null && copy.until - now > 0) {
            return copy.rights;
        }
        long before = changes.get();
        var rights = transactions.read(() -> load(account));
        if (copies.size() >= MOST) {
            copies.clear();
        }
        if (changes.get() == before) {
            copies.put(account, new Copy(rights, now + GOOD_FOR));
        }
        return rights;
    }

    /** Within a transaction that changes grants, roles or paths: its commit makes all copies forgotten. */
    public void changed() {
        transactions.afterCommit(() -> {
            changes.incrementAndGet();
            copies.clear();
        });
    }

    private Rights load(AccountId account) {
        return new Rights(em.createQuery(
                        "select g, r from StoredGrant g join StoredRole r on r.id = g.role where g.account = :account",
                        Object[].class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(row -> new Rights.Held(((StoredRole) row[1]).toRole(), ((StoredGrant) row[0]).at()))
                .toList());
    }
}
