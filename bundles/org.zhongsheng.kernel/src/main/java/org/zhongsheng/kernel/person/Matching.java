package org.zhongsheng.kernel.person;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.People.Match;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.union.Scope;

/** Finds those who are in the register already, some hundred at a time. */
record Matching(EntityManager em, Sealing sealing) {
    private static final int AT_A_TIME = 500;

    Map<Identity, Match> byDocument(Collection<Identity> identities) {
        var byPrint = new HashMap<String, Identity>();
        identities.forEach(identity -> byPrint.put(Document.print(identity, sealing), identity));
        var matches = new HashMap<Identity, Match>();
        find("x.idPrint", byPrint.keySet(), person -> {
            var identity = byPrint.get(person.print());
            if (identity != null) {
                matches.put(identity, person.toMatch());
            }
        });
        return matches;
    }

    /** By the mobile first, which few people share, whereas the scope may hold a hundred thousand. */
    Map<String, Match> byMobile(Scope within, Collection<PersonDraft> drafts) {
        var wanted = drafts.stream().map(Matching::key).collect(Collectors.toSet());
        Set<String> mobiles = drafts.stream()
                .map(PersonDraft::mobile)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var matches = new HashMap<String, Match>();
        find("x.mobile", mobiles, person -> {
            String key = person.toMatch().name() + '\n' + person.mobile();
            if (wanted.contains(key) && within.contains(person.home())) {
                matches.put(key, person.toMatch());
            }
        });
        return matches;
    }

    private static String key(PersonDraft draft) {
        return draft.name().strip() + '\n' + draft.mobile();
    }

    private void find(String attribute, Collection<String> values, Consumer<StoredPerson> to) {
        var all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            em.createQuery("select x from StoredPerson x where " + attribute + " in :values", StoredPerson.class)
                    .setParameter("values", all.subList(from, Math.min(all.size(), from + AT_A_TIME)))
                    .getResultList()
                    .forEach(to);
        }
    }
}
