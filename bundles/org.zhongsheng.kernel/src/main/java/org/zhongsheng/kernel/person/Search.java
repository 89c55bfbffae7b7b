package org.zhongsheng.kernel.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.data.Subtree;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.person.People.After;
import org.zhongsheng.platform.person.Person;

/** Walks the ranges one after the other until a page is full. */
record Search(EntityManager em, Subtree within, List<Range> ranges) {

    /** @param person as she was found, in which range */
    private record Found(int range, StoredPerson person) {}

    Slice<Person, After> page(@Nullable After after, int limit) {
        var found = new ArrayList<Found>();
        int first = after == null ? 0 : Place.of(after).range();
        for (int range = first; range < ranges.size() && found.size() <= limit; range++) {
            String from =
                    after == null || range > first ? null : Place.of(after).key();
            for (var person :
                    people(ranges.get(range), from, after == null ? 0 : after.id(), limit + 1 - found.size())) {
                found.add(new Found(range, person));
            }
        }
        return Slice.of(found, limit, this::after).map(one -> one.person.toPerson());
    }

    private List<StoredPerson> people(Range range, @Nullable String key, long id, int limit) {
        if (range.isNamed()) {
            return all(new Namesakes(em, within, range).behind(key, id, limit));
        }
        var query = range.query(within, key, id);
        var select = em.createQuery(query.jpql(), StoredPerson.class).setMaxResults(limit);
        query.parameters().forEach(select::setParameter);
        return select.getResultList();
    }

    /** In the order of the ids. */
    private List<StoredPerson> all(List<Long> ids) {
        var people = new HashMap<Long, StoredPerson>();
        if (!ids.isEmpty()) {
            em.createQuery("select x from StoredPerson x where x.id in :ids", StoredPerson.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(person -> people.put(person.id().value(), person));
        }
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private After after(Found last) {
        String key = ranges.get(last.range).key(last.person);
        return new After(new Place(last.range, key).toString(), last.person.id().value());
    }

    /** What an {@link After} says: the number of the range and the key in it. */
    private record Place(int range, String key) {
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
