package org.zhongsheng.organization.member;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;

/** The real-name register to be read: lists, one member, her history. What is changed goes through {@link Registrar}. */
@Component(service = Members.class)
public class Members {

    public static final Permission VIEW = new Permission("organization.member.view");
    public static final Permission EXPORT = new Permission("organization.member.export");
    public static final Permission REVEAL = new Permission("organization.member.reveal");

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** Rows of a roll at most: more than any basic union has. */
    public static final int ROLL = 10_000;

    /** Rows that an export reads at a time. */
    private static final int BATCH = 1000;

    private final EntityManager em;
    private final Transactions transactions;
    private final Access access;
    private final Audit audit;
    private final People people;
    private final Unions unions;

    @Activate
    public Members(
            @Reference(target = "(osgi.unit.name=organization)") EntityManager em,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Audit audit,
            @Reference People people,
            @Reference Unions unions) {
        this.em = em;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.people = people;
        this.unions = unions;
    }

    /** One page. A typed text with rare filters may give a short one although more follow. */
    public Slice<MemberRow, MemberKey> search(MemberQuery query, @Nullable MemberKey after) {
        access.require(VIEW, query.within());
        return page(query, after, PAGE);
    }

    /** The sorts that a list of this scope can offer. */
    public List<MemberSort> sorts(Scope within) {
        access.require(VIEW, within);
        boolean small = unions.find(within.union())
                .map(union -> EnrolmentRules.takesMembers(union.level()))
                .orElse(false);
        return small ? List.of(MemberSort.values()) : List.of(MemberSort.NAME);
    }

    /** Empty when she is not in the register. */
    public Optional<MemberSheet> find(PersonId id) {
        return transactions.read(() -> member(id).map(this::sheet));
    }

    /** Newest first. */
    public List<HistoryLine> history(PersonId id) {
        return transactions.read(() -> member(id).stream()
                .flatMap(member -> em.createQuery(
                                "select c from MembershipChange c where c.person = :person order by c.id desc",
                                MembershipChange.class)
                        .setParameter("person", id.value())
                        .getResultStream())
                .map(MembershipChange::line)
                .toList());
    }

    /** The identity number in full; audited with the reason. */
    public String reveal(PersonId id, String reason) {
        return transactions.write(() -> {
            access.require(REVEAL, member(id).orElseThrow().union());
            return people.reveal(id, reason);
        });
    }

    /**
     * Hands all rows of the query to {@code rows}, in order, page by page, so that memory does not grow with their
     * number; every page is read in a transaction of its own. Audited before the first row.
     */
    public void export(MemberQuery query, Consumer<? super MemberRow> rows) {
        access.require(EXPORT, query.within());
        transactions.run(() -> audit.record(Audit.Deed.of(
                        "organization.member.export",
                        "organization.union:" + query.within().union(),
                        query.within())
                .after(query.facts())));
        MemberKey after = null;
        do {
            var page = page(query, after, BATCH);
            page.items().forEach(rows);
            after = page.next();
        } while (after != null);
    }

    /** The members of a union by name, those whose membership is retained among them, for printing. */
    public List<MemberRow> roll(Scope union) {
        access.require(VIEW, union);
        var roll = new ArrayList<MemberRow>();
        MemberKey after = null;
        do {
            var page = page(MemberQuery.of(union), after, BATCH);
            page.items().stream().filter(row -> row.status().isMember()).forEach(roll::add);
            after = page.next();
        } while (after != null && roll.size() < ROLL);
        return roll.size() > ROLL ? roll.subList(0, ROLL) : roll;
    }

    MemberSheet sheet(Member member) {
        var person = people.find(member.person()).orElseThrow();
        var missing = Requirement.missing(person, member.particulars());
        return new MemberSheet(person, member.status(), member.particulars(), missing, member.version());
    }

    private Optional<Member> member(PersonId id) {
        var member = Optional.ofNullable(em.find(Member.class, id.value()));
        member.ifPresent(found -> access.require(VIEW, found.union()));
        return member;
    }

    private Slice<MemberRow, MemberKey> page(MemberQuery query, @Nullable MemberKey after, int limit) {
        return transactions.read(() -> {
            try {
                var pages = new MemberPages(transactions.connection());
                return named(
                        query.text().isEmpty()
                                ? pages.page(query, after, limit)
                                : new MemberSearch(people, pages).page(query, after, limit));
            } catch (SQLException unreadable) {
                throw new IllegalStateException("members cannot be read", unreadable);
            }
        });
    }

    private Slice<MemberRow, MemberKey> named(Slice<MemberRow, MemberKey> page) {
        var ids = page.items().stream().map(row -> row.union().union()).collect(Collectors.toSet());
        var names = unions.shortNames(ids);
        return page.map(row -> row.at(names.getOrDefault(row.union().union(), "")));
    }
}
