package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/** Opens, changes and closes accounts. */
@Component(service = AccountDesk.class)
public final class AccountDesk {
    private final Transactions transactions;
    private final EntityManager em;
    private final Tree tree;
    private final Access access;
    private final Audit audit;
    private final Passwords passwords;
    private final Pinyin pinyin;
    private final Authority authority;
    private final AccountRows rows;
    private final AccountRules rules;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public AccountDesk(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Tree tree,
            @Reference Access access,
            @Reference Callers callers,
            @Reference GrantedRights rights,
            @Reference Audit audit,
            @Reference Passwords passwords,
            @Reference Pinyin pinyin) {
        this.transactions = transactions;
        this.em = em;
        this.tree = tree;
        this.access = access;
        this.audit = audit;
        this.passwords = passwords;
        this.pinyin = pinyin;
        this.authority = new Authority(access, callers, rights);
        this.rows = new AccountRows(em, tree);
        this.rules = new AccountRules(em, new PasswordPolicy());
    }

    Outcome<Account> open(NewAccount account, String password, String roleId, UnionId union) {
        access.require(Accounts.MANAGE, transactions.read(() -> scope(union)));
        String hash = passwords.hash(password);
        return transactions.write(() -> {
            var at = scope(union);
            access.require(Accounts.MANAGE, at);
            var findings = rules.ofOpening(account, password);
            findings.addAll(authority.lacking(new RoleBook(em).get(roleId), at));
            return findings.isEmpty()
                    ? Outcome.done(opened(account, hash, true, roleId, at))
                    : Outcome.refused(findings);
        });
    }

    List<Finding> findings(NewAccount account, String password) {
        return rules.ofOpening(account, password);
    }

    /** Without asking for rights: for the first start and the demo. */
    public Outcome<Account> open(NewAccount account, String password, boolean mustChange, String roleId, Scope at) {
        String hash = passwords.hash(password);
        return transactions.write(() -> {
            var findings = rules.ofOpening(account, password);
            return findings.isEmpty()
                    ? Outcome.done(opened(account, hash, mustChange, roleId, at))
                    : Outcome.refused(findings);
        });
    }

    Outcome<Account> amend(AccountId id, int version, String name, @Nullable String mobile, boolean closed) {
        return transactions.write(() -> {
            var account = managed(id);
            if (account.version() != version) {
                throw new Conflict("account " + id.value() + " was changed since version " + version);
            }
            var findings = rules.ofAmending(id, name, mobile);
            if (closed && rows.isLastAdministrator(id, root())) {
                findings.add(Finding.error("closed", "platform.account.last"));
            }
            return findings.isEmpty()
                    ? Outcome.done(amended(account, name.strip(), mobile, closed))
                    : Outcome.refused(findings);
        });
    }

    Outcome<Account> reset(AccountId id, String password) {
        transactions.read(() -> managed(id));
        String hash = passwords.hash(password);
        return transactions.write(() -> {
            var account = managed(id);
            var findings = new PasswordPolicy().findings(password, account.login(), account.mobile());
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            account.lockWith(hash, true);
            new LoginFailures(em).forget(account.loginKey());
            new Sessions(em, clock).endAll(id);
            em.flush();
            audit.record(deed("platform.account.reset", account));
            return Outcome.done(view(account));
        });
    }

    private Account opened(NewAccount draft, String hash, boolean mustChange, String roleId, Scope at) {
        var account = new StoredAccount(draft, hash, mustChange, pinyin);
        em.persist(account);
        em.flush();
        em.persist(new StoredGrant(account.id(), roleId, at));
        em.flush();
        audit.record(Deed.of("platform.account.open", subject(account), at)
                .after(Map.of("login", account.login(), "name", account.name(), "role", roleId)));
        return view(account);
    }

    private Account amended(StoredAccount account, String name, @Nullable String mobile, boolean closed) {
        var before = account.fields();
        account.call(name, mobile, pinyin);
        account.close(closed);
        if (closed) {
            new Sessions(em, clock).endAll(account.id());
        }
        em.flush();
        audit.record(deed("platform.account.amend", account).before(before).after(account.fields()));
        return view(account);
    }

    /** The account, when the caller has power over all it may do. */
    private StoredAccount managed(AccountId id) {
        var account = rows.get(id);
        authority.requireOver(rows.grants(List.of(id)), new RoleBook(em), root());
        return account;
    }

    private Account view(StoredAccount account) {
        return rows.views(List.of(account), clock.instant()).getFirst();
    }

    private Deed deed(String action, StoredAccount account) {
        var grants = rows.grants(List.of(account.id()));
        return Deed.of(
                action,
                subject(account),
                grants.isEmpty() ? root() : grants.getFirst().at());
    }

    private static String subject(StoredAccount account) {
        return "platform.account:" + account.id().value();
    }

    private Scope root() {
        return tree.root().orElseThrow();
    }

    private Scope scope(UnionId union) {
        return tree.scope(union).orElseThrow(() -> new NoSuchElementException("there is no union " + union));
    }
}
