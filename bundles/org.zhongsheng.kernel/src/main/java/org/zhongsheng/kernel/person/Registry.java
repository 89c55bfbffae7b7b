package org.zhongsheng.kernel.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Scope;

/** Enters people into the register and changes what it says of them. */
@Component(service = Registry.class)
public final class Registry {
    private final Transactions transactions;
    private final EntityManager em;
    private final Tree tree;
    private final Access access;
    private final Audit audit;
    private final Sealing sealing;
    private final Pinyin pinyin;

    @Activate
    public Registry(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Tree tree,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Sealing sealing,
            @Reference Pinyin pinyin) {
        this.transactions = transactions;
        this.em = em;
        this.tree = tree;
        this.access = access;
        this.audit = audit;
        this.sealing = sealing;
        this.pinyin = pinyin;
    }

    Outcome<Person> register(PersonDraft draft) {
        access.require(People.EDIT, draft.home());
        return transactions.write(() -> {
            requireHome(draft.home());
            var findings = findings(draft, null);
            return findings.isEmpty() ? registered(draft) : Outcome.refused(findings);
        });
    }

    List<PersonId> registerAll(List<PersonDraft> drafts) {
        var homes = drafts.stream().collect(Collectors.groupingBy(PersonDraft::home, Collectors.counting()));
        homes.keySet().forEach(home -> access.require(People.EDIT, home));
        return transactions.write(() -> {
            homes.keySet().forEach(this::requireHome);
            drafts.forEach(Registry::requireRight);
            var ids = new Batch(transactions.connection(), sealing, pinyin).write(drafts);
            homes.forEach((home, count) ->
                    audit.record(Deed.of("platform.person.register", "platform.union:" + home.union(), home)
                            .after(Map.of("people", count.toString()))));
            return ids;
        });
    }

    Outcome<Person> amend(PersonId id, int version, PersonDraft draft) {
        return transactions.write(() -> {
            var person = person(id);
            access.require(People.EDIT, person.home());
            access.require(People.EDIT, draft.home());
            requireHome(draft.home());
            if (person.version() != version) {
                throw new Conflict("person " + id.value() + " was changed since version " + version);
            }
            var findings = findings(draft, person);
            return findings.isEmpty() ? amended(person, draft) : Outcome.refused(findings);
        });
    }

    String reveal(PersonId id, String reason) {
        return transactions.write(() -> {
            var person = person(id);
            access.require(People.REVEAL, person.home());
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an identity number is revealed for a reason only");
            }
            var sealed = person.sealedNumber();
            audit.record(deed("platform.person.reveal", person).because(reason.strip()));
            return sealed == null ? "" : sealing.open(sealed);
        });
    }

    private Outcome<Person> registered(PersonDraft draft) {
        var person = new StoredPerson(Details.of(draft, pinyin));
        em.persist(person);
        em.flush();
        var document = document(draft);
        if (document != null && !claimed(person, document)) {
            em.remove(person);
            return Outcome.refused(taken(draft, null));
        }
        audit.record(deed("platform.person.register", person).after(person.fields()));
        return Outcome.done(person.toPerson());
    }

    private Outcome<Person> amended(StoredPerson person, PersonDraft draft) {
        var before = person.fields();
        var document = document(draft);
        if (document != null && !claimed(person, document)) {
            return Outcome.refused(taken(draft, person));
        }
        person.become(Details.of(draft, pinyin), document);
        em.flush();
        audit.record(deed("platform.person.amend", person).before(before).after(person.fields()));
        return Outcome.done(person.toPerson());
    }

    private boolean claimed(StoredPerson person, Document document) {
        boolean granted = new Claim(transactions.connection()).isGranted(person.id(), document);
        if (granted) {
            em.refresh(person);
        }
        return granted;
    }

    private List<Finding> findings(PersonDraft draft, @Nullable StoredPerson own) {
        var findings = new ArrayList<>(Details.findings(draft));
        findings.addAll(duplicates(draft, own));
        return findings;
    }

    /** By somebody who was registered a moment ago. */
    private List<Finding> taken(PersonDraft draft, @Nullable StoredPerson own) {
        var duplicates = duplicates(draft, own);
        if (duplicates.isEmpty()) {
            throw new Conflict("the document was given to somebody and taken from her at this moment");
        }
        return duplicates;
    }

    /** Names the union of the other, and nothing else about her. */
    private List<Finding> duplicates(PersonDraft draft, @Nullable StoredPerson own) {
        var identity = draft.identity();
        var match = identity == null
                ? null
                : new Matching(em, sealing).byDocument(List.of(identity)).get(identity);
        if (match == null || own != null && match.person().equals(own.id())) {
            return List.of();
        }
        String union = tree.names(List.of(match.home())).getOrDefault(match.home(), "");
        return List.of(Finding.error("identity", "platform.person.duplicate", union));
    }

    private @Nullable Document document(PersonDraft draft) {
        var identity = draft.identity();
        return identity == null ? null : Document.of(identity, sealing);
    }

    private StoredPerson person(PersonId id) {
        var person = em.find(StoredPerson.class, id.value());
        if (person == null) {
            throw new NoSuchElementException("there is no person " + id.value());
        }
        return person;
    }

    private void requireHome(Scope home) {
        if (!tree.stands(home)) {
            throw new Conflict("the union " + home.union() + " has been moved");
        }
    }

    private static void requireRight(PersonDraft draft) {
        var findings = Details.findings(draft);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException("not checked before: " + findings);
        }
    }

    private static Deed deed(String action, StoredPerson person) {
        return Deed.of(action, "platform.person:" + person.id().value(), person.home());
    }
}
