package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/** Shows accounts and keeps their sessions; the rest is done by those it passes the calls to. */
@Component
public final class JpaAccounts implements Accounts {
    private static final int PAGE = 50;

    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final Pinyin pinyin;
    private final Logins logins;
    private final AccountDesk accounts;
    private final GrantDesk grants;
    private final FirstStart firstStart;
    private final AccountRows rows;
    private final Sessions sessions;
    private final Visibility visibility;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public JpaAccounts(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Access access,
            @Reference Tree tree,
            @Reference Pinyin pinyin,
            @Reference Logins logins,
            @Reference AccountDesk accounts,
            @Reference GrantDesk grants,
            @Reference FirstStart firstStart) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.pinyin = pinyin;
        this.logins = logins;
        this.accounts = accounts;
        this.grants = grants;
        this.firstStart = firstStart;
        this.rows = new AccountRows(em, tree);
        this.visibility = new Visibility(access, tree);
        this.sessions = new Sessions(em, clock);
    }

    @Override
    public Login login(String nameOrMobile, String password, String address) {
        return logins.login(nameOrMobile, password, address);
    }

    @Override
    public Outcome<User> changePassword(String oldPassword, String newPassword) {
        return logins.changePassword(oldPassword, newPassword);
    }

    @Override
    public boolean isEmpty() {
        return firstStart.isEmpty();
    }

    @Override
    public boolean isSetupToken(String token) {
        return firstStart.isToken(token);
    }

    @Override
    public Outcome<User> createAdministrator(
            String token, String rootUnion, String login, String name, String password) {
        return firstStart.createAdministrator(token, rootUnion, new NewAccount(login, name, null, null), password);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        var found = transactions.read(() -> {
            var account = em.find(StoredAccount.class, id.value());
            return account == null ? List.<Account>of() : rows.views(List.of(account), clock.instant());
        });
        found.forEach(visibility::require);
        return found.stream().findFirst();
    }

    @Override
    public Slice<Account, String> search(Scope within, String typed, @Nullable String after) {
        access.require(MANAGE, within);
        var query = AccountSearch.of(within, typed, after, pinyin);
        var found = transactions.read(() -> rows.views(query.find(em, PAGE + 1), clock.instant()));
        return Slice.of(found, PAGE, account -> StoredAccount.key(account.login()));
    }

    @Override
    public Outcome<Account> open(NewAccount account, String initialPassword, String role, UnionId at) {
        return accounts.open(account, initialPassword, role, at);
    }

    @Override
    public Outcome<Account> amend(AccountId id, int version, String name, @Nullable String mobile, boolean closed) {
        return accounts.amend(id, version, name, mobile, closed);
    }

    @Override
    public Outcome<Account> resetPassword(AccountId id, String initialPassword) {
        return accounts.reset(id, initialPassword);
    }

    @Override
    public Outcome<Account> grant(AccountId id, String role, UnionId at) {
        return grants.grant(id, role, at);
    }

    @Override
    public Outcome<Account> revoke(AccountId id, String role, UnionId at) {
        return grants.revoke(id, role, at);
    }

    @Override
    public List<Role> roles() {
        if (!access.anywhere(MANAGE)) {
            throw new Denied(MANAGE, null, false);
        }
        return transactions.read(() -> new RoleBook(em).all());
    }

    @Override
    public Outcome<Role> saveRole(Role role) {
        return grants.save(role);
    }

    @Override
    public String sessionStarted(String address, String device) {
        var caller = caller();
        return transactions.write(() -> sessions.start(caller, address, device));
    }

    @Override
    public boolean sessionSeen(String session) {
        boolean late = transactions.read(() -> sessions.isOpen(session) && !sessions.isSeenLately(session));
        if (late) {
            transactions.run(() -> sessions.see(session));
        }
        return late || transactions.read(() -> sessions.isOpen(session));
    }

    @Override
    public void sessionEnded(String session) {
        transactions.run(() -> sessions.end(session));
    }

    @Override
    public List<Session> sessions() {
        var caller = caller();
        return transactions.read(() -> sessions.of(caller));
    }

    @Override
    public void endSession(String session) {
        var caller = caller();
        transactions.run(() -> {
            if (sessions.belongs(session, caller)) {
                sessions.end(session);
            }
        });
    }

    @Override
    public void endOtherSessions(String current) {
        var caller = caller();
        transactions.run(() -> sessions.endAllBut(caller, current));
    }

    private AccountId caller() {
        access.requireLogin();
        return access.user()
                .orElseThrow(() -> new IllegalStateException("the platform has no account"))
                .account();
    }
}
