package org.zhongsheng.organization.member;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.PersonId;

/** Members who stand in the register when a list that names them comes in; within one transaction. */
public final class KnownMembers {

    private final EntityManager em;
    private final Origin origin;
    private Map<PersonId, Member> members = Map.of();

    public KnownMembers(EntityManager em, Origin origin) {
        this.em = em;
        this.origin = origin;
    }

    /** Looks for these people and forgets about those before; who is none of the result has no membership yet. */
    public Set<PersonId> load(Collection<PersonId> people) {
        em.flush();
        em.clear();
        members = people.isEmpty()
                ? Map.of()
                : em.createQuery("select m from Member m where m.person in :people", Member.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Member::person, Function.identity()));
        return members.keySet();
    }

    /**
     * Fills in what is empty.
     *
     * @param joined since when she is a member by the list, or null
     * @return whether anything was learned
     */
    public boolean fill(PersonId person, Particulars particulars, @Nullable LocalDate joined) {
        var member = members.get(person);
        if (member == null) {
            throw new IllegalArgumentException("not loaded: " + person);
        }
        var before = member.particulars();
        var filled = before.filledBy(particulars);
        var day = member.status() == MemberStatus.STAFF ? joined : null;
        if (!filled.equals(before)) {
            member.amend(filled);
        }
        if (day != null) {
            member.undergo(ChangeKind.JOIN, day);
            var change = Change.of(ChangeKind.JOIN, day);
            em.persist(new MembershipChange(person, member.union(), change, origin));
        }
        return day != null || !filled.equals(before);
    }
}
