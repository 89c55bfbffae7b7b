package org.zhongsheng.organization.member;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.Facts;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/** Keeps the real-name register: enrols people, amends what is known of them, takes down what happens to memberships. */
@Component(service = Registrar.class)
public class Registrar {

    public static final Permission EDIT = new Permission("organization.member.edit");

    private final EntityManager em;
    private final Transactions transactions;
    private final Access access;
    private final People people;
    private final Unions unions;
    private final Members members;
    private final EnrolmentRules rules;
    private final Journal journal;

    @Activate
    public Registrar(
            @Reference(target = "(osgi.unit.name=organization)") EntityManager em,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Audit audit,
            @Reference People people,
            @Reference Unions unions,
            @Reference Members members) {
        this.em = em;
        this.transactions = transactions;
        this.access = access;
        this.people = people;
        this.unions = unions;
        this.members = members;
        this.rules = new EnrolmentRules(unions);
        this.journal = new Journal(em, access, audit, Clock.systemDefaultZone());
    }

    /**
     * Enters a person of the staff into the register of the union that is the draft's home.
     *
     * @param join the change by which she becomes a member at once, or null when she is not one yet
     */
    public Outcome<MemberSheet> enrol(MemberDraft draft, @Nullable Change join) {
        try {
            return enrolled(draft, join);
        } catch (Conflict meanwhile) {
            // Somebody else has enrolled the same person: now she is found and the refusal says so.
            return enrolled(draft, join);
        }
    }

    private Outcome<MemberSheet> enrolled(MemberDraft draft, @Nullable Change join) {
        return transactions.write(() -> {
            access.require(EDIT, draft.person().home());
            var findings = forbidding(rules.check(draft, join, journal.today()));
            return findings.isEmpty()
                    ? person(draft.person()).map(id -> enrolled(id, draft, join))
                    : Outcome.refused(findings);
        });
    }

    /** Changes what is known of a member; her document is left as it is when the draft has none. */
    public Amendment amend(PersonId id, int personVersion, int version, MemberDraft draft) {
        return edit(id, version, member -> {
            var person = people.find(id).orElseThrow();
            if (person.version() != personVersion) {
                return new Amendment.Outdated(members.sheet(member));
            }
            var wanted = at(member.union(), draft.person());
            var findings = forbidding(rules.check(new MemberDraft(wanted, draft.particulars()), null, journal.today()));
            if (findings.isEmpty() && !isSame(person, wanted)) {
                findings = people.amend(id, personVersion, wanted).findings();
            }
            return findings.isEmpty() ? amended(member, draft.particulars()) : new Amendment.Refused(findings);
        });
    }

    /** Takes down what happened to a membership, such as joining, retiring or leaving. */
    public Amendment change(PersonId id, int version, Change change) {
        return edit(id, version, member -> {
            var findings = forbidding(ParticularsRules.check(change, journal.today()));
            if (!findings.isEmpty()) {
                return new Amendment.Refused(findings);
            }
            var before = member.status();
            if (change.kind().isTransfer() || !member.undergo(change.kind(), change.effectiveAt())) {
                return new Amendment.Refused(List.of(EnrolmentRules.impossible(change.kind(), before)));
            }
            journal.history(member, change);
            return saved(
                    "organization.member.change", member, status(before), status(member.status()), change.reason());
        });
    }

    /** Hands a member over to another union; the caller must keep both registers. */
    public Amendment move(PersonId id, int version, UnionId to, Transfer transfer) {
        return edit(id, version, member -> {
            var target = unions.find(to).orElseThrow().scope();
            access.require(EDIT, target);
            var findings = forbidding(rules.transfer(member, target, transfer, journal.today()));
            return findings.isEmpty() ? moved(member, target, transfer) : new Amendment.Refused(findings);
        });
    }

    private Outcome<PersonId> person(PersonDraft draft) {
        var identity = draft.identity();
        var match = identity == null ? null : people.matching(List.of(identity)).get(identity);
        if (match == null) {
            return people.register(draft).map(Person::id);
        }
        if (!match.home().equals(draft.home())) {
            return Outcome.refused(List.of(rules.elsewhere(match)));
        }
        return em.find(Member.class, match.person().value()) == null
                ? Outcome.done(match.person())
                : Outcome.refused(List.of(Finding.error("identity", "organization.member.already-here", match.name())));
    }

    private MemberSheet enrolled(PersonId id, MemberDraft draft, @Nullable Change join) {
        var member = new Member(id, draft.person().home(), draft.particulars());
        if (join != null) {
            member.undergo(join.kind(), join.effectiveAt());
        }
        em.persist(member);
        em.flush();
        if (join != null) {
            journal.history(member, join);
        }
        var facts = Facts.of(member.particulars()).values();
        journal.deed("organization.member.enrol", member, Map.of(), facts, null);
        return members.sheet(member);
    }

    private Amendment amended(Member member, Particulars particulars) {
        var before = Facts.of(member.particulars());
        var after = Facts.of(particulars);
        member.amend(particulars);
        return saved("organization.member.amend", member, before.unlike(after), after.unlike(before), null);
    }

    private Amendment moved(Member member, Scope target, Transfer transfer) {
        var person = people.find(member.person()).orElseThrow();
        var refused =
                people.amend(person.id(), person.version(), at(target, person)).findings();
        if (!refused.isEmpty()) {
            return new Amendment.Refused(refused);
        }
        var from = member.union().path();
        journal.history(member, transfer.as(ChangeKind.TRANSFER_OUT));
        member.moveTo(target);
        journal.history(member, transfer.as(ChangeKind.TRANSFER_IN));
        var before = Map.of("union", from);
        var after = Map.of("union", target.path());
        return saved("organization.member.move", member, before, after, transfer.reason());
    }

    private Amendment saved(
            String action, Member member, Map<String, String> before, Map<String, String> after, @Nullable String why) {
        em.flush();
        journal.deed(action, member, before, after, why);
        return new Amendment.Saved(members.sheet(member));
    }

    /** Runs an edit of the member as she was at {@code version}; who comes too late gets to see what is there now. */
    private Amendment edit(PersonId id, int version, Function<Member, Amendment> work) {
        try {
            return transactions.write(() -> {
                var member = em.find(Member.class, id.value());
                if (member == null) {
                    throw new NoSuchElementException("no member " + id);
                }
                access.require(EDIT, member.union());
                return member.version() == version ? work.apply(member) : new Amendment.Outdated(members.sheet(member));
            });
        } catch (Conflict late) {
            return new Amendment.Outdated(members.find(id).orElseThrow());
        }
    }

    private static boolean isSame(Person person, PersonDraft draft) {
        return draft.identity() == null && draft.equals(at(person.home(), person));
    }

    private static PersonDraft at(Scope home, Person person) {
        return new PersonDraft(
                home, person.name(), null, person.sex(), person.birth(), person.mobile(), person.email());
    }

    private static PersonDraft at(Scope home, PersonDraft draft) {
        return new PersonDraft(
                home, draft.name(), draft.identity(), draft.sex(), draft.birth(), draft.mobile(), draft.email());
    }

    private static List<Finding> forbidding(List<Finding> findings) {
        return findings.stream().filter(Finding::forbids).toList();
    }

    private static Map<String, String> status(MemberStatus status) {
        return Map.of("status", status.name());
    }
}
