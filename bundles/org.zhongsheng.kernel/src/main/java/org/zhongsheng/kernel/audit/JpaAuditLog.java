package org.zhongsheng.kernel.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.data.Subtree;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;

/** Reads the trail and checks it. */
@Component
public final class JpaAuditLog implements AuditLog {
    private static final int PAGE = 50;

    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final Audit audit;
    private final Sealing sealing;
    private final Tree tree;

    @Activate
    public JpaAuditLog(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Sealing sealing,
            @Reference Tree tree) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.audit = audit;
        this.sealing = sealing;
        this.tree = tree;
    }

    @Override
    public Slice<Entry, Long> find(Filter filter, @Nullable Long before) {
        access.require(VIEW, filter.within());
        var subtree = Subtree.of(filter.within());
        var parameters = new LinkedHashMap<>(subtree.parameters());
        var query = "select x from StoredEntry x where x.id < :before" + subtree.condition()
                + conditions(filter, parameters) + " order by x.id desc";
        parameters.put("before", before == null ? Long.MAX_VALUE : before);
        var found = transactions.read(() -> {
            var select = em.createQuery(query, StoredEntry.class).setMaxResults(PAGE + 1);
            parameters.forEach(select::setParameter);
            return select.getResultStream().map(StoredEntry::toEntry).toList();
        });
        return Slice.of(found, PAGE, Entry::id);
    }

    /** Within a write transaction, whose reads wait for entries that are being written. */
    @Override
    public Verdict verify() {
        var root = tree.root().orElseThrow(() -> new IllegalStateException("there is no root yet"));
        access.require(VIEW, root);
        return transactions.write(() -> {
            try {
                var verdict = new Verification(transactions.connection(), sealing).verdict();
                audit.record(Deed.of("platform.audit.verify", "platform.audit", root)
                        .after(Map.of(
                                "checked", Long.toString(verdict.checked()),
                                "broken", Integer.toString(verdict.broken().size()))));
                return verdict;
            } catch (SQLException e) {
                throw new PersistenceException("cannot read the audit trail", e);
            }
        });
    }

    private static String conditions(Filter filter, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        if (!filter.action().isEmpty()) {
            conditions.append(" and x.action >= :action and x.action < :actionEnd");
            parameters.put("action", filter.action());
            parameters.put("actionEnd", filter.action() + Character.MAX_VALUE);
        }
        if (!filter.who().isEmpty()) {
            conditions.append(" and x.login >= :who and x.login < :whoEnd");
            parameters.put("who", filter.who());
            parameters.put("whoEnd", filter.who() + Character.MAX_VALUE);
        }
        if (!filter.subject().isEmpty()) {
            conditions.append(" and x.subject = :subject");
            parameters.put("subject", filter.subject());
        }
        return conditions + since(filter.from(), parameters) + until(filter.to(), parameters);
    }

    private static String since(@Nullable Instant from, Map<String, Object> parameters) {
        if (from == null) {
            return "";
        }
        parameters.put("since", micros(from));
        return " and x.micros >= :since";
    }

    private static String until(@Nullable Instant to, Map<String, Object> parameters) {
        if (to == null) {
            return "";
        }
        parameters.put("until", micros(to));
        return " and x.micros < :until";
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
