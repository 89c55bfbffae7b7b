package org.zhongsheng.kernel.person;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.data.Subtree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.data.InList;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Scope;

/** Finds people; {@link Registry} enters them. */
@Component
public final class JpaPeople implements People {
    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final Sealing sealing;
    private final Pinyin pinyin;
    private final Registry registry;

    @Activate
    public JpaPeople(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Access access,
            @Reference Sealing sealing,
            @Reference Pinyin pinyin,
            @Reference Registry registry) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.sealing = sealing;
        this.pinyin = pinyin;
        this.registry = registry;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        var person = transactions.read(() ->
                Optional.ofNullable(em.find(StoredPerson.class, id.value())).map(StoredPerson::toPerson));
        person.ifPresent(found -> access.require(VIEW, found.home()));
        return person;
    }

    @Override
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        var people = new HashMap<PersonId, Person>();
        if (!ids.isEmpty()) {
            var values = ids.stream().map(PersonId::value).distinct().toList();
            transactions
                    .read(() -> em.createQuery("select x from StoredPerson x where x.id in :ids", StoredPerson.class)
                            .setParameter("ids", InList.padded(values))
                            .getResultList())
                    .forEach(person -> people.put(person.id(), person.toPerson()));
            people.values().stream().map(Person::home).distinct().forEach(home -> access.require(VIEW, home));
        }
        return people;
    }

    @Override
    public Slice<PersonId, After> search(Scope within, String typed, @Nullable After after, int limit) {
        access.require(VIEW, within);
        var ranges = new Typed(pinyin, sealing).ranges(typed);
        return transactions.read(() -> new Search(em, Subtree.of(within), ranges).page(after, limit));
    }

    @Override
    public Outcome<Person> register(PersonDraft draft) {
        return registry.register(draft);
    }

    @Override
    public List<PersonId> registerAll(List<PersonDraft> drafts) {
        return registry.registerAll(drafts);
    }

    @Override
    public Outcome<Person> amend(PersonId id, int version, PersonDraft draft) {
        return registry.amend(id, version, draft);
    }

    @Override
    public Map<Identity, Match> matching(Collection<Identity> identities) {
        if (!access.anywhere(EDIT)) {
            throw new Denied(EDIT, null, false);
        }
        return transactions.read(() -> new Matching(em, sealing).byDocument(identities));
    }

    @Override
    public Map<String, Match> matchingByMobile(Scope within, Collection<PersonDraft> drafts) {
        access.require(VIEW, within);
        return transactions.read(() -> new Matching(em, sealing).byMobile(within, drafts));
    }

    @Override
    public String reveal(PersonId id, String reason) {
        return registry.reveal(id, reason);
    }
}
