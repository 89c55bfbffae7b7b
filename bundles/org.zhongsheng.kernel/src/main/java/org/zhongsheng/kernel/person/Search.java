package org.zhongsheng.kernel.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.data.Subtree;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.person.People.After;
import org.zhongsheng.platform.person.PersonId;

/** Walks the ranges one after the other until a page is full. */
record Search(EntityManager em, Subtree within, List<Range> ranges) {

    private static final int NAMESAKES_AT_A_TIME = 200;

    /** @param hit as it was found, in which range */
    private record Found(int range, Hit hit) {
        PersonId person() {
            return new PersonId(hit.id());
        }

        After after() {
            return new After(new Place(range, hit.key()).toString(), hit.id());
        }
    }

    Slice<PersonId, After> page(@Nullable After after, int limit) {
        var found = new ArrayList<Found>();
        var start = after == null ? new Place(0, null) : Place.of(after);
        long id = after == null ? 0 : after.id();
        for (int i = start.range(); i < ranges.size() && found.size() <= limit; i++) {
            int range = i;
            hits(ranges.get(i), i > start.range() ? null : start.key(), id, limit + 1 - found.size())
                    .forEach(hit -> found.add(new Found(range, hit)));
        }
        return Slice.of(found, limit, Found::after).map(Found::person);
    }

    private List<Hit> hits(Range range, @Nullable String key, long id, int limit) {
        return range.isNamed() ? namesakes(range, key, id, limit) : read(range.query(within, key, id), limit);
    }

    /**
     * Of people whose names read alike, those whose names are written alike. The keys tell both, so that of the others
     * nothing is read but their place in the index.
     */
    private List<Hit> namesakes(Range range, @Nullable String key, long id, int limit) {
        var hits = new ArrayList<Hit>();
        var query = range.query(within, key, id);
        List<Hit> read;
        do {
            read = read(query, NAMESAKES_AT_A_TIME);
            read.stream().filter(range::names).limit(limit - hits.size()).forEach(hits::add);
            query = read.isEmpty()
                    ? query
                    : range.query(within, read.getLast().key(), read.getLast().id());
        } while (hits.size() < limit && read.size() == NAMESAKES_AT_A_TIME);
        return hits;
    }

    private List<Hit> read(Range.Query query, int limit) {
        var select = em.createQuery(query.jpql(), Object[].class).setMaxResults(limit);
        query.parameters().forEach(select::setParameter);
        return select.getResultStream()
                .map(row -> new Hit((Long) row[0], (String) row[1]))
                .toList();
    }

    /** What an {@link After} says: the number of the range and the key in it. */
    private record Place(int range, @Nullable String key) {
        static Place of(After after) {
            int colon = after.key().indexOf(':');
            return new Place(
                    Integer.parseInt(after.key(), 0, colon, 10), after.key().substring(colon + 1));
        }

        @Override
        public String toString() {
            return range + ":" + key;
        }
    }
}
