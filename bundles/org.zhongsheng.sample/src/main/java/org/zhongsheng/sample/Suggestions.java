package org.zhongsheng.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;

/** What members suggest to their union. One method is one use case, one permission check, one transaction. */
@Component(service = Suggestions.class)
public class Suggestions {

    private static final Permission VIEW = new Permission("sample.suggestion.view");
    private static final Permission WRITE = new Permission("sample.suggestion.write");
    private static final int LONGEST = 2000;
    private static final int PAGE = 50;

    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final Audit audit;

    @Activate
    public Suggestions(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=sample)") EntityManager em,
            @Reference Access access,
            @Reference Audit audit) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.audit = audit;
    }

    Slice<Suggestion, Long> newest(Scope within, @Nullable Long before) {
        access.require(VIEW, within);
        return transactions.read(() -> Slice.of(page(within, before), PAGE, last -> last.id));
    }

    Outcome<Suggestion> write(Scope at, String words) {
        access.require(WRITE, at);
        if (words.isBlank() || words.length() > LONGEST) {
            return Outcome.refused(Finding.error("words", "sample.suggestion.length", LONGEST));
        }
        return transactions.write(() -> {
            var author = access.user().orElseThrow();
            var suggestion = new Suggestion(at, author, words.strip(), Instant.now());
            em.persist(suggestion);
            audit.record(Deed.of("sample.suggestion.write", "sample.suggestion:" + suggestion.id, at));
            return Outcome.done(suggestion);
        });
    }

    private List<Suggestion> page(Scope within, @Nullable Long before) {
        return em.createQuery(
                        "select s from Suggestion s where s.unionPath >= :from and s.unionPath < :to and s.id < :before"
                                + " order by s.id desc",
                        Suggestion.class)
                .setParameter("from", within.path())
                .setParameter("to", within.end())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}
