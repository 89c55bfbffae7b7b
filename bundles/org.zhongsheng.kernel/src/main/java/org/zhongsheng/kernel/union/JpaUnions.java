package org.zhongsheng.kernel.union;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.data.InList;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.data.Transactions.Work;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/** Reads the tree; {@link TreeEditor} and {@link Mover} change it. */
@Component
public final class JpaUnions implements Unions {
    private static final int PAGE = 50;

    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final TreeEditor editor;
    private final Mover mover;
    private final ShortNames shortNames = new ShortNames(this::readShortNames);

    @Activate
    public JpaUnions(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Access access,
            @Reference TreeEditor editor,
            @Reference Mover mover) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.editor = editor;
        this.mover = mover;
    }

    @Override
    public Union root() {
        return reading(() -> unions("select u from StoredUnion u where u.parent is null", Map.of(), 1)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the installation has not been set up: there is no root"));
    }

    @Override
    public Optional<Union> find(UnionId id) {
        return reading(() ->
                Optional.ofNullable(em.find(StoredUnion.class, id.value())).map(StoredUnion::toUnion));
    }

    @Override
    public Optional<Union> byCode(String code) {
        return reading(() ->
                        unions("select u from StoredUnion u where u.code = :code", Map.of("code", code.strip()), 1))
                .stream()
                .findFirst();
    }

    @Override
    public Map<UnionId, Union> all(Collection<UnionId> ids) {
        var found = new HashMap<UnionId, Union>();
        if (!ids.isEmpty()) {
            var values = ids.stream().map(UnionId::value).distinct().toList();
            reading(() -> unions(
                            "select u from StoredUnion u where u.id in :ids",
                            Map.of("ids", InList.padded(values)),
                            values.size()))
                    .forEach(union -> found.put(union.id(), union));
        }
        return found;
    }

    @Override
    public Map<UnionId, String> shortNames(Collection<UnionId> ids) {
        access.requireLogin();
        return shortNames.of(ids);
    }

    private Map<UnionId, String> readShortNames(List<UnionId> ids) {
        var values = ids.stream().map(UnionId::value).toList();
        var found = new HashMap<UnionId, String>();
        transactions
                .read(() -> em.createQuery(
                                "select u.id, u.shortName from StoredUnion u where u.id in :ids", Object[].class)
                        .setParameter("ids", InList.padded(values))
                        .getResultList())
                .forEach(row -> found.put(new UnionId((Long) row[0]), (String) row[1]));
        return found;
    }

    @Override
    public List<Union> lineage(Scope scope) {
        var paths = scope.lineage().stream().map(Scope::path).toList();
        return reading(() -> unions(
                "select u from StoredUnion u where u.path in :paths order by u.path",
                Map.of("paths", InList.padded(paths)),
                PAGE));
    }

    @Override
    public Slice<Union, String> children(UnionId parent, @Nullable String after) {
        var children = reading(() -> new Children(em, parent).behind(after, PAGE + 1));
        return Slice.of(children, PAGE, Children::key);
    }

    @Override
    public Slice<Union, Scope> search(Scope within, String typed, @Nullable Scope after) {
        var canonical = SearchWords.canonical(typed);
        try {
            var found = reading(() -> canonical.isEmpty() ? page(within, after) : matching(within, canonical, after));
            return Slice.of(found, PAGE, Union::scope);
        } catch (SQLException e) {
            throw new PersistenceException("cannot search the tree", e);
        }
    }

    @Override
    public Outcome<Union> add(UnionId parent, Level level, String code, String name, String shortName) {
        return editor.add(parent, level, new Title(code, name, shortName));
    }

    @Override
    public Outcome<Union> amend(UnionId id, int version, String code, String name, String shortName) {
        var amended = editor.amend(id, version, new Title(code, name, shortName));
        shortNames.forget(id);
        return amended;
    }

    @Override
    public Outcome<Union> move(UnionId id, UnionId newParent, String reason) {
        return mover.move(id, newParent, reason);
    }

    @Override
    public List<Parenthood> parents(UnionId id) {
        return reading(() -> em.createQuery(
                        "select p, u.name from StoredParenthood p join StoredUnion u on u.id = p.parent"
                                + " where p.union = :id order by p.id desc",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(row -> ((StoredParenthood) row[0]).toParenthood((String) row[1]))
                .toList());
    }

    /** The tree is no secret among those who are logged in, and none of anybody else's business. */
    private <T, X extends Exception> T reading(Work<T, X> work) throws X {
        access.requireLogin();
        return transactions.read(work);
    }

    private List<Union> page(Scope within, @Nullable Scope after) {
        return unions(
                "select u from StoredUnion u where u.path >= :from and u.path < :end and u.path > :after order by u.path",
                Map.of("from", within.path(), "end", within.end(), "after", after == null ? "" : after.path()),
                PAGE + 1);
    }

    private List<Union> matching(Scope within, String typed, @Nullable Scope after) throws SQLException {
        var paths = new UnionSearch(within, typed, after).paths(transactions.connection(), PAGE + 1);
        return paths.isEmpty()
                ? List.of()
                : unions(
                        "select u from StoredUnion u where u.path in :paths order by u.path",
                        Map.of("paths", InList.padded(paths)),
                        PAGE + 1);
    }

    private List<Union> unions(String query, Map<String, ?> parameters, int limit) {
        var select = em.createQuery(query, StoredUnion.class).setMaxResults(limit);
        parameters.forEach(select::setParameter);
        return select.getResultStream().map(StoredUnion::toUnion).toList();
    }
}
