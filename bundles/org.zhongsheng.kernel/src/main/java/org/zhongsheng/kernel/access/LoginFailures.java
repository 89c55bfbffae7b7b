package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Failures by name, whether there is such an account or not, so that a lock tells nobody which names exist. */
final class LoginFailures {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final EntityManager em;

    LoginFailures(EntityManager em) {
        this.em = em;
    }

    Optional<Instant> lockedUntil(String loginKey, Instant now) {
        return Optional.ofNullable(em.find(StoredLoginFailure.class, loginKey)).map(failure -> failure.lockedAt(now));
    }

    Map<String, Instant> lockedUntil(Collection<String> loginKeys, Instant now) {
        var locks = new HashMap<String, Instant>();
        if (!loginKeys.isEmpty()) {
            em.createQuery("select f from StoredLoginFailure f where f.loginKey in :keys", StoredLoginFailure.class)
                    .setParameter("keys", loginKeys)
                    .getResultList()
                    .forEach(failure -> failure.put(locks, now));
        }
        return locks;
    }

    /**
     * Counts one more, when all that came before it have been counted; nothing once these have led to a lock.
     *
     * @return until when it is locked by those
     */
    Optional<Instant> count(String loginKey, Instant now) {
        em.createQuery("delete from StoredLoginFailure f where f.lastFailure < :then")
                .setParameter("then", now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
        var failure = em.find(StoredLoginFailure.class, loginKey, LockModeType.PESSIMISTIC_WRITE);
        if (failure == null) {
            failure = new StoredLoginFailure(loginKey, now);
            em.persist(failure);
        } else {
            em.refresh(failure);
        }
        var locked = Optional.ofNullable(failure.lockedAt(now));
        if (locked.isEmpty()) {
            failure.count(now);
        }
        return locked;
    }

    void forget(String loginKey) {
        em.createQuery("delete from StoredLoginFailure f where f.loginKey = :key")
                .setParameter("key", loginKey)
                .executeUpdate();
    }
}
