package org.zhongsheng.kernel.activation;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.activation.Activation.Mode;
import org.zhongsheng.platform.activation.Activation.Standing;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.union.Scope;

/**
 * What the unions have said, by module and path. Few unions say anything, so all words about a module fit in memory;
 * the copy is good for five seconds, on this node until the next change.
 */
@Component(service = Words.class)
public final class Words {
    /** The platform itself is no module that could be switched off. */
    static final String PLATFORM = "platform";

    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();

    private final Transactions transactions;
    private final EntityManager em;
    private final Map<String, Copy> copies = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Copy(Map<String, Mode> modes, long until) {}

    @Activate
    public Words(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=kernel)") EntityManager em) {
        this.transactions = transactions;
        this.em = em;
    }

    public boolean isActive(String module, Scope at) {
        return module.equals(PLATFORM) || standing(module, at).active();
    }

    Standing standing(String module, Scope at) {
        var said = modes(module);
        return said.isEmpty() ? new Standing(true, null, null, null) : standing(said, at);
    }

    /** How it will stand once the union has said so. */
    Standing standingWith(String module, Scope at, @Nullable Mode mode) {
        var said = new HashMap<>(modes(module));
        if (mode == null) {
            said.remove(at.path());
        } else {
            said.put(at.path(), mode);
        }
        return standing(said, at);
    }

    /** Within a transaction that changes words or paths: its commit makes all copies forgotten. */
    public void changed() {
        transactions.afterCommit(() -> {
            changes.incrementAndGet();
            copies.clear();
        });
    }

    /** From the root down the last word counts, unless one was MANDATORY. */
    private static Standing standing(Map<String, Mode> said, Scope at) {
        @Nullable Mode effective = null;
        @Nullable Scope by = null;
        for (Scope union : at.lineage()) {
            var word = said.get(union.path());
            if (word != null && effective != Mode.MANDATORY) {
                effective = word;
                by = union;
            }
        }
        return new Standing(effective != Mode.OFF, said.get(at.path()), effective, by);
    }

    private Map<String, Mode> modes(String module) {
        var copy = copies.get(module);
        long now = System.nanoTime();
        if (copy != null && copy.until - now > 0) {
            return copy.modes;
        }
        long before = changes.get();
        var modes = transactions.read(() -> load(module));
        if (changes.get() == before) {
            copies.put(module, new Copy(modes, now + GOOD_FOR));
        }
        return modes;
    }

    private Map<String, Mode> load(String module) {
        return em.createQuery("select w from StoredWord w where w.module = :module", StoredWord.class)
                .setParameter("module", module)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(StoredWord::path, StoredWord::mode));
    }
}
