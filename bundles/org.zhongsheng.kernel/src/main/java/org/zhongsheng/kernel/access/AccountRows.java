package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Accounts.Grant;
import org.zhongsheng.platform.data.InList;
import org.zhongsheng.platform.union.Scope;

/** Accounts with what hangs on them, within the caller's transaction. */
record AccountRows(EntityManager em, Tree tree) {

    Optional<StoredAccount> byLoginOrMobile(String typed) {
        return em.createQuery(
                        "select x from StoredAccount x where x.loginKey = :key or x.mobile = :key", StoredAccount.class)
                .setParameter("key", StoredAccount.key(typed))
                .getResultStream()
                .findFirst();
    }

    StoredAccount get(AccountId id) {
        var account = em.find(StoredAccount.class, id.value());
        if (account == null) {
            throw new NoSuchElementException("there is no account " + id.value());
        }
        return account;
    }

    List<StoredGrant> grants(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select g from StoredGrant g where g.account in :ids order by g.unionPath, g.role",
                                StoredGrant.class)
                        .setParameter(
                                "ids",
                                InList.padded(ids.stream().map(AccountId::value).toList()))
                        .getResultList();
    }

    /** As an administrator sees them, with three queries for all of them. */
    List<Account> views(List<StoredAccount> accounts, Instant now) {
        var grants = grants(accounts.stream().map(StoredAccount::id).toList());
        var names = tree.names(grants.stream().map(StoredGrant::at).collect(Collectors.toSet()));
        var locks = new LoginFailures(em)
                .lockedUntil(accounts.stream().map(StoredAccount::loginKey).toList(), now);
        var byAccount = grants.stream().collect(Collectors.groupingBy(StoredGrant::account));
        return accounts.stream()
                .map(account -> new Account(
                        account.id(),
                        account.login(),
                        account.name(),
                        account.mobile(),
                        account.isClosed(),
                        locks.get(account.loginKey()),
                        views(byAccount.getOrDefault(account.id().value(), List.of()), names),
                        account.version()))
                .toList();
    }

    /** Whether nobody would be left who may do everything, if these accounts were gone. */
    boolean isLastAdministrator(AccountId id, Scope root) {
        Set<Long> administrators = em.createQuery(
                        "select g.account from StoredGrant g join StoredAccount a on a.id = g.account"
                                + " where g.role = :role and g.unionPath = :root and a.closed = :closed",
                        Long.class)
                .setParameter("role", Setup.ADMINISTRATOR)
                .setParameter("root", root.path())
                .setParameter("closed", false)
                .setMaxResults(2)
                .getResultStream()
                .collect(Collectors.toSet());
        return administrators.equals(Set.of(id.value()));
    }

    private static List<Grant> views(List<StoredGrant> grants, Map<Scope, String> names) {
        return grants.stream()
                .map(grant -> new Grant(grant.role(), grant.at(), names.getOrDefault(grant.at(), "")))
                .toList();
    }
}
