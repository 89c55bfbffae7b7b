package org.zhongsheng.kernel.union;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;

/** The unions directly below one as officers list them: by level, cities before universities, then by code. */
record Children(EntityManager em, UnionId parent) {

    /** What stands behind the child of this {@link #key}, or from the first one on. */
    List<Union> behind(@Nullable String key, int limit) {
        var children = new ArrayList<Union>();
        for (var level : levels()) {
            int from = key == null ? 1 : level.compareTo(Level.valueOf(key.substring(0, key.indexOf(' '))));
            if (from >= 0 && children.size() < limit) {
                String code = key == null || from > 0 ? "" : key.substring(key.indexOf(' ') + 1);
                children.addAll(behind(level, code, limit - children.size()));
            }
        }
        return children;
    }

    /** In the order of the enum. */
    private List<Level> levels() {
        var union = em.find(StoredUnion.class, parent.value());
        return union == null
                ? List.of()
                : union.level().below().stream().sorted().toList();
    }

    private List<Union> behind(Level level, String code, int limit) {
        return em.createQuery(
                        "select u from StoredUnion u where u.parent = :parent and u.level = :level and u.code > :code"
                                + " order by u.code",
                        StoredUnion.class)
                .setParameter("parent", parent.value())
                .setParameter("level", level)
                .setParameter("code", code)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredUnion::toUnion)
                .toList();
    }

    static String key(Union child) {
        return child.level() + " " + child.code();
    }
}
