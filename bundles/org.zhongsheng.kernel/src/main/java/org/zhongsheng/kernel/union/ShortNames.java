package org.zhongsheng.kernel.union;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.zhongsheng.platform.union.UnionId;

/** What unions are called in lists, each name good for five seconds: at most as many as there are unions. */
final class ShortNames {
    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();

    private final Map<UnionId, Kept> kept = new ConcurrentHashMap<>();
    private final Function<List<UnionId>, Map<UnionId, String>> source;

    private record Kept(String name, long until) {}

    ShortNames(Function<List<UnionId>, Map<UnionId, String>> source) {
        this.source = source;
    }

    Map<UnionId, String> of(Collection<UnionId> ids) {
        long now = System.nanoTime();
        var names = new HashMap<UnionId, String>();
        for (var id : ids) {
            var name = kept.get(id);
            if (name != null && name.until - now > 0) {
                names.put(id, name.name);
            }
        }
        var missing =
                ids.stream().distinct().filter(id -> !names.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            var read = source.apply(missing);
            read.forEach((id, name) -> kept.put(id, new Kept(name, now + GOOD_FOR)));
            names.putAll(read);
        }
        return names;
    }

    void forget(UnionId id) {
        kept.remove(id);
    }
}
