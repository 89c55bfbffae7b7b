package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/** Grants roles and takes them back, and says what a role allows. */
@Component(service = GrantDesk.class)
public final class GrantDesk {
    private final Transactions transactions;
    private final EntityManager em;
    private final Tree tree;
    private final Access access;
    private final Audit audit;
    private final GrantedRights rights;
    private final Authority authority;
    private final AccountRows rows;
    private final Visibility visibility;

    @Activate
    public GrantDesk(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Tree tree,
            @Reference Access access,
            @Reference Callers callers,
            @Reference GrantedRights rights,
            @Reference Audit audit) {
        this.transactions = transactions;
        this.em = em;
        this.tree = tree;
        this.access = access;
        this.audit = audit;
        this.rights = rights;
        this.authority = new Authority(access, callers, rights);
        this.rows = new AccountRows(em, tree);
        this.visibility = new Visibility(access, tree);
    }

    Outcome<Account> grant(AccountId id, String roleId, UnionId union) {
        return transactions.write(() -> {
            var at = managed(union);
            var account = visible(id);
            var findings = authority.lacking(new RoleBook(em).get(roleId), at);
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            if (stored(id, roleId, at).isEmpty()) {
                em.persist(new StoredGrant(id, roleId, at));
                changed("platform.account.grant", id, roleId, at);
            }
            return Outcome.done(view(account));
        });
    }

    Outcome<Account> revoke(AccountId id, String roleId, UnionId union) {
        return transactions.write(() -> {
            var at = managed(union);
            var account = visible(id);
            var findings = authority.lacking(new RoleBook(em).get(roleId), at);
            if (isLastAdministrator(id, roleId, at)) {
                findings = List.of(Finding.error("role", "platform.account.last"));
            }
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            stored(id, roleId, at).ifPresent(grant -> {
                em.remove(grant);
                changed("platform.account.revoke", id, roleId, at);
            });
            return Outcome.done(view(account));
        });
    }

    Outcome<Role> save(Role role) {
        return transactions.write(() -> {
            var root = tree.root().orElseThrow();
            access.require(Accounts.MANAGE, root);
            var book = new RoleBook(em);
            var findings = book.findings(role);
            if (role.id().equals(Setup.ADMINISTRATOR)) {
                findings.add(Finding.error("id", "platform.role.administrator"));
            }
            findings.addAll(authority.lacking(role, root));
            if (findings.isEmpty()) {
                book.find(role.id()).ifPresent(before -> findings.addAll(authority.lacking(before, root)));
            }
            return findings.isEmpty() ? Outcome.done(saved(book, role, root)) : Outcome.refused(findings);
        });
    }

    private Role saved(RoleBook book, Role role, Scope root) {
        var before = book.find(role.id());
        if (before.isPresent() && before.get().version() != role.version()) {
            throw new Conflict("role " + role.id() + " was changed since version " + role.version());
        }
        var saved = book.save(role);
        rights.changed();
        audit.record(Deed.of("platform.role.save", "platform.role:" + role.id(), root)
                .before(before.map(RoleBook::fields).orElse(Map.of()))
                .after(RoleBook.fields(saved)));
        return saved;
    }

    private void changed(String action, AccountId id, String roleId, Scope at) {
        em.flush();
        rights.changed();
        audit.record(Deed.of(action, "platform.account:" + id.value(), at).after(Map.of("role", roleId)));
    }

    private boolean isLastAdministrator(AccountId id, String roleId, Scope at) {
        return at.depth() == 1 && roleId.equals(Setup.ADMINISTRATOR) && rows.isLastAdministrator(id, at);
    }

    private Optional<StoredGrant> stored(AccountId id, String roleId, Scope at) {
        return rows.grants(List.of(id)).stream()
                .filter(grant -> grant.role().equals(roleId) && grant.at().equals(at))
                .findFirst();
    }

    private Scope managed(UnionId union) {
        var at = tree.scope(union).orElseThrow(() -> new NoSuchElementException("there is no union " + union));
        access.require(Accounts.MANAGE, at);
        return at;
    }

    /** Else a grant would show the account of anybody to whoever manages some union. */
    private StoredAccount visible(AccountId id) {
        var account = rows.get(id);
        visibility.require(view(account));
        return account;
    }

    private Account view(StoredAccount account) {
        return rows.views(List.of(account), Clock.systemUTC().instant()).getFirst();
    }
}
