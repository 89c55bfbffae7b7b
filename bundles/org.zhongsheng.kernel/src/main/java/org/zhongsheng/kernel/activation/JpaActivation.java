package org.zhongsheng.kernel.activation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.activation.ActivationChanged;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.union.Scope;

/** Takes the unions' decisions down. */
@Component
public final class JpaActivation implements Activation {
    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final Tree tree;
    private final Words words;
    private final Audit audit;
    private final Events events;

    @Activate
    public JpaActivation(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Access access,
            @Reference Tree tree,
            @Reference Words words,
            @Reference Audit audit,
            @Reference Events events) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.tree = tree;
        this.words = words;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public boolean isActive(String module, Scope at) {
        access.requireLogin();
        return words.isActive(module, at);
    }

    @Override
    public Standing standing(String module, Scope at) {
        access.requireLogin();
        return words.standing(module, at);
    }

    @Override
    public Outcome<Standing> decide(String module, Scope at, @Nullable Mode mode) {
        access.require(DECIDE, at);
        return transactions.write(() -> {
            if (!tree.stands(at)) {
                throw new Conflict("the union " + at.union() + " has been moved");
            }
            var standing = words.standing(module, at);
            if (mode == Mode.MANDATORY || standing.own() == Mode.MANDATORY) {
                access.require(DECIDE, at.upTo(Math.max(1, at.depth() - 1)));
            }
            var findings = findings(module, at, standing);
            return findings.isEmpty() ? Outcome.done(decided(module, at, mode)) : Outcome.refused(findings);
        });
    }

    private static List<Finding> findings(String module, Scope at, Standing standing) {
        if (module.equals(Words.PLATFORM)) {
            return List.of(Finding.error("mode", "platform.activation.platform"));
        }
        return standing.isForced(at)
                ? List.of(Finding.error("mode", "platform.activation.forced", Text.of("module." + module + ".name")))
                : List.of();
    }

    private Standing decided(String module, Scope at, @Nullable Mode mode) {
        var before = words.standing(module, at);
        write(module, at, mode);
        words.changed();
        audit.record(Deed.of("platform.activation.decide", "platform.module:" + module, at)
                .before(field(before.own()))
                .after(field(mode)));
        events.publish(new ActivationChanged(module, at));
        em.flush();
        return words.standingWith(module, at, mode);
    }

    private void write(String module, Scope at, @Nullable Mode mode) {
        var stored = em.createQuery(
                        "select w from StoredWord w where w.module = :module and w.unionPath = :path", StoredWord.class)
                .setParameter("module", module)
                .setParameter("path", at.path())
                .getResultStream()
                .findFirst();
        if (mode == null) {
            stored.ifPresent(em::remove);
        } else if (stored.isPresent()) {
            stored.get().say(mode);
        } else {
            em.persist(new StoredWord(module, at, mode));
        }
    }

    private static Map<String, String> field(@Nullable Mode mode) {
        return mode == null ? Map.of() : Map.of("mode", mode.name());
    }
}
