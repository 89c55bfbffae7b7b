package org.zhongsheng.kernel.union;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.access.GrantedRights;
import org.zhongsheng.kernel.activation.Words;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.UnionMoved;
import org.zhongsheng.platform.union.Unions;

/** Moves a union with all that belongs to it. */
@Component(service = Mover.class)
public final class Mover {
    private final Transactions transactions;
    private final EntityManager em;
    private final Tree tree;
    private final Access access;
    private final Audit audit;
    private final Events events;
    private final GrantedRights rights;
    private final Words words;

    @Activate
    public Mover(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Tree tree,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Events events,
            @Reference GrantedRights rights,
            @Reference Words words) {
        this.transactions = transactions;
        this.em = em;
        this.tree = tree;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.rights = rights;
        this.words = words;
    }

    Outcome<Union> move(UnionId id, UnionId newParent, String reason) {
        return transactions.write(() -> {
            var union = tree.lockSubtree(id);
            var to = tree.hold(newParent);
            var from = union.parent();
            if (from == null) {
                return Outcome.refused(Finding.error("parent", "platform.union.move.root"));
            }
            access.require(Unions.EDIT, tree.hold(from).scope());
            access.require(Unions.EDIT, to.scope());
            var findings = new Rules(em).ofMoving(union, to, reason);
            return findings.isEmpty() ? Outcome.done(moved(union, to, reason.strip())) : Outcome.refused(findings);
        });
    }

    private Union moved(StoredUnion union, StoredUnion to, String reason) {
        var from = union.scope();
        remember(union, to, reason);
        new Move(from, to.scope().child(union.id())).carry(transactions.connection());
        em.refresh(union);
        rights.changed();
        words.changed();
        audit.record(Deed.of("platform.union.move", "platform.union:" + union.id(), union.scope())
                .before(Map.of("path", from.path()))
                .after(Map.of("path", union.scope().path(), "parent", to.title().name()))
                .because(reason));
        events.publish(new UnionMoved(union.id(), from, union.scope()));
        return union.toUnion();
    }

    private void remember(StoredUnion union, StoredUnion to, String reason) {
        var now = Instant.now();
        em.createQuery(
                        "select p from StoredParenthood p where p.union = :id and p.ended is null",
                        StoredParenthood.class)
                .setParameter("id", union.id().value())
                .getResultList()
                .forEach(parenthood -> parenthood.end(now));
        em.persist(new StoredParenthood(union.id(), to.id(), now, reason));
        union.standBelow(to);
        em.flush();
    }
}
