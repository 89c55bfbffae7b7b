package org.zhongsheng.kernel.union;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionAdded;
import org.zhongsheng.platform.union.UnionChanged;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/** Adds unions to the tree and renames them. */
@Component(service = TreeEditor.class)
public final class TreeEditor {
    private final Transactions transactions;
    private final EntityManager em;
    private final Tree tree;
    private final Access access;
    private final Audit audit;
    private final Events events;
    private final SearchWords words;
    private final Rules rules;

    @Activate
    public TreeEditor(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Tree tree,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Events events,
            @Reference Pinyin pinyin) {
        this.transactions = transactions;
        this.em = em;
        this.tree = tree;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.words = new SearchWords(transactions, pinyin);
        this.rules = new Rules(em);
    }

    /** The root of the tree, for the first start. */
    public Outcome<Union> found(String code, String name, String shortName) {
        var title = new Title(code, name, shortName);
        var findings = title.findings();
        return findings.isEmpty()
                ? transactions.write(() -> Outcome.done(planted(new StoredUnion(Level.PROVINCE, title), null)))
                : Outcome.refused(findings);
    }

    Outcome<Union> add(UnionId parentId, Level level, Title title) {
        return transactions.write(() -> {
            var parent = tree.hold(parentId);
            access.require(Unions.EDIT, parent.scope());
            var findings = rules.ofAdding(parent, level, title);
            return findings.isEmpty()
                    ? Outcome.done(planted(new StoredUnion(level, title), parent))
                    : Outcome.refused(findings);
        });
    }

    Outcome<Union> amend(UnionId id, int version, Title title) {
        return transactions.write(() -> {
            var union = tree.hold(id);
            access.require(Unions.EDIT, union.scope());
            var findings = rules.ofAmending(id, title);
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            if (union.version() != version) {
                throw new Conflict("union " + id + " was changed since version " + version);
            }
            return Outcome.done(renamed(union, title));
        });
    }

    private Union planted(StoredUnion union, @Nullable StoredUnion parent) {
        em.persist(union);
        union.stand(parent);
        em.flush();
        if (parent != null) {
            em.persist(new StoredParenthood(union.id(), parent.id(), Instant.now(), ""));
        }
        words.write(union);
        audit.record(deed("platform.union.add", union).after(union.title().fields()));
        events.publish(new UnionAdded(union.id(), union.scope()));
        return union.toUnion();
    }

    private Union renamed(StoredUnion union, Title title) {
        var before = union.title();
        union.call(title);
        em.flush();
        words.rewrite(union);
        audit.record(deed("platform.union.amend", union).before(before.fields()).after(title.fields()));
        events.publish(new UnionChanged(union.id(), union.scope()));
        return union.toUnion();
    }

    private static Deed deed(String action, StoredUnion union) {
        return Deed.of(action, "platform.union:" + union.id(), union.scope());
    }
}
