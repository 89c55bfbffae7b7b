package org.zhongsheng.kernel.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.data.Subtree;

/**
 * Of people whose names read alike, those whose names are written alike. The keys tell both, so that of the others
 * nothing is read but their place in the index.
 */
record Namesakes(EntityManager em, Subtree within, Range range) {

    private static final int AT_A_TIME = 200;

    /** Their ids, in the order of the range, behind {@code key} and {@code id}. */
    List<Long> behind(@Nullable String key, long id, int limit) {
        var ids = new ArrayList<Long>();
        var lastKey = key;
        long lastId = id;
        List<Object[]> read;
        do {
            read = keys(lastKey, lastId);
            for (int i = 0; i < read.size() && ids.size() < limit; i++) {
                lastId = (Long) read.get(i)[0];
                lastKey = (String) read.get(i)[1];
                if (range.names(lastKey)) {
                    ids.add(lastId);
                }
            }
        } while (ids.size() < limit && read.size() == AT_A_TIME);
        return ids;
    }

    private List<Object[]> keys(@Nullable String key, long id) {
        var query = range.keys(within, key, id);
        var select = em.createQuery(query.jpql(), Object[].class).setMaxResults(AT_A_TIME);
        query.parameters().forEach(select::setParameter);
        return select.getResultList();
    }
}
