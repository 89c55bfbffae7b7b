package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts.Session;

/** Sessions as rows, so that one can be ended from elsewhere. Works within the caller's transaction. */
final class Sessions {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(14);
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final EntityManager em;
    private final Clock clock;

    Sessions(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    String start(AccountId account, String address, String device) {
        var now = clock.instant();
        em.createQuery("delete from StoredSession s where s.account = :account and s.seen < :then")
                .setParameter("account", account.value())
                .setParameter("then", now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
        byte[] id = new byte[18];
        random.nextBytes(id);
        var session =
                new Session(Base64.getUrlEncoder().encodeToString(id), cut(address, 64), cut(device, 200), now, now);
        em.persist(new StoredSession(account, session));
        return session.id();
    }

    boolean isOpen(String id) {
        return em.find(StoredSession.class, id) != null;
    }

    boolean isSeenLately(String id) {
        var session = em.find(StoredSession.class, id);
        return session != null && session.seen().isAfter(clock.instant().minus(EXACT_TO));
    }

    void see(String id) {
        var session = em.find(StoredSession.class, id);
        if (session != null) {
            session.see(clock.instant());
        }
    }

    void end(String id) {
        em.createQuery("delete from StoredSession s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void endAll(AccountId account) {
        endAllBut(account, "");
    }

    void endAllBut(AccountId account, String id) {
        em.createQuery("delete from StoredSession s where s.account = :account and s.id <> :id")
                .setParameter("account", account.value())
                .setParameter("id", id)
                .executeUpdate();
    }

    boolean belongs(String id, AccountId account) {
        var session = em.find(StoredSession.class, id);
        return session != null && session.belongsTo(account);
    }

    List<Session> of(AccountId account) {
        return em.createQuery(
                        "select s from StoredSession s where s.account = :account order by s.since desc",
                        StoredSession.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(StoredSession::toSession)
                .toList();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
