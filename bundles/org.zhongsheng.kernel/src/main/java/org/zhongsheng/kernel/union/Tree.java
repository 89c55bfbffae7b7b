package org.zhongsheng.kernel.union;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.data.InList;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/** What the kernel's other parts ask of the tree, whoever is calling. */
@Component(service = Tree.class)
public final class Tree {
    private final Transactions transactions;
    private final EntityManager em;

    @Activate
    public Tree(@Reference Transactions transactions, @Reference(target = "(osgi.unit.name=kernel)") EntityManager em) {
        this.transactions = transactions;
        this.em = em;
    }

    /** Empty until the installation has been set up. */
    public Optional<Scope> root() {
        return transactions.read(
                () -> em.createQuery("select u.path from StoredUnion u where u.parent is null", String.class)
                        .getResultStream()
                        .findFirst()
                        .map(Scope::new));
    }

    public Optional<Scope> scope(UnionId id) {
        return transactions.read(() ->
                Optional.ofNullable(em.find(StoredUnion.class, id.value())).map(StoredUnion::scope));
    }

    /** Whether the union stands where the scope says; if so, nobody moves it until the caller's transaction ends. */
    public boolean stands(Scope scope) {
        return scope.equals(held(scope.union()).map(StoredUnion::scope).orElse(null));
    }

    /** A union that nobody can move until the caller's transaction ends. */
    StoredUnion hold(UnionId id) {
        return held(id).orElseThrow(() -> new NoSuchElementException("there is no union " + id));
    }

    /** A union where nobody else changes anything, nor below it, until the caller's transaction ends. */
    StoredUnion lockSubtree(UnionId id) {
        var union = hold(id);
        em.createQuery("update StoredUnion u set u.version = u.version + 1 where u.path >= :from and u.path < :end")
                .setParameter("from", union.scope().path())
                .setParameter("end", union.scope().end())
                .executeUpdate();
        em.refresh(union);
        return union;
    }

    private Optional<StoredUnion> held(UnionId id) {
        var connection = transactions.connection();
        try (var select =
                connection.prepareStatement("select id from kernel_union where id = ?" + shared(connection))) {
            select.setLong(1, id.value());
            select.executeQuery().close();
        } catch (SQLException e) {
            throw new PersistenceException("cannot hold union " + id, e);
        }
        var union = em.find(StoredUnion.class, id.value());
        if (union != null) {
            em.refresh(union);
        }
        return Optional.ofNullable(union);
    }

    /** Derby's and the standard's words for a lock that readers share and that lasts as long as the transaction. */
    private static String shared(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby") ? " with rs" : " for share";
    }

    /** The short names of the unions at these paths. */
    public Map<Scope, String> names(Collection<Scope> scopes) {
        if (scopes.isEmpty()) {
            return Map.of();
        }
        return transactions.read(() -> {
            var names = new HashMap<Scope, String>();
            em.createQuery("select u from StoredUnion u where u.path in :paths", StoredUnion.class)
                    .setParameter(
                            "paths",
                            InList.padded(scopes.stream().map(Scope::path).toList()))
                    .getResultStream()
                    .forEach(union -> names.put(union.scope(), union.title().shortName()));
            return names;
        });
    }
}
