package org.zhongsheng.kernel.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.access.Callers;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Transactions;

/**
 * Keeps the deeds of a transaction until it commits and chains them then, so that a head is locked for the shortest
 * time.
 */
@Component
public final class ChainedAudit implements Audit {
    private final Transactions transactions;
    private final EntityManager em;
    private final Sealing sealing;
    private final Callers callers;
    private final Clock clock;

    /** By the entity manager of the transaction; what was rolled back goes with it. */
    private final Map<Object, List<Line>> waiting = Collections.synchronizedMap(new WeakHashMap<>());

    @Activate
    public ChainedAudit(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Sealing sealing,
            @Reference Callers callers) {
        this(transactions, em, sealing, callers, Clock.systemUTC());
    }

    ChainedAudit(Transactions transactions, EntityManager em, Sealing sealing, Callers callers, Clock clock) {
        this.transactions = transactions;
        this.em = em;
        this.sealing = sealing;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public void record(Deed deed) {
        transactions.beforeCommit(this, this::append);
        waiting.computeIfAbsent(em.getDelegate(), transaction -> new ArrayList<>())
                .add(Line.of(deed, callers.current(), clock.instant()));
    }

    private void append() {
        @Nullable List<Line> lines = waiting.remove(em.getDelegate());
        if (lines != null) {
            try {
                new Chaining(transactions.connection(), sealing).append(lines);
            } catch (SQLException e) {
                throw new PersistenceException("cannot write the audit trail", e);
            }
        }
    }
}
