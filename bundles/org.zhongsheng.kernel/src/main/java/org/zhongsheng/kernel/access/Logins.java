package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts.Login;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/**
 * Lets people in. The same is done, and takes the same time, whether a name exists or not; that an account is closed is
 * said only to who knows its password. The lock is looked at again after the password was checked, so that guesses sent
 * all at once count like guesses one after the other.
 */
@Component(service = Logins.class)
public final class Logins {
    private static final int LONGEST_KEY = 40;

    private final Transactions transactions;
    private final EntityManager em;
    private final Tree tree;
    private final Callers callers;
    private final Audit audit;
    private final Passwords passwords;
    private final Clock clock;
    private final PasswordPolicy policy = new PasswordPolicy();

    @Activate
    public Logins(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Tree tree,
            @Reference Callers callers,
            @Reference Audit audit,
            @Reference Passwords passwords) {
        this(transactions, em, tree, callers, audit, passwords, Clock.systemUTC());
    }

    Logins(
            Transactions transactions,
            EntityManager em,
            Tree tree,
            Callers callers,
            Audit audit,
            Passwords passwords,
            Clock clock) {
        this.transactions = transactions;
        this.em = em;
        this.tree = tree;
        this.callers = callers;
        this.audit = audit;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @param account null when there is none of that name */
    private record Attempt(@Nullable StoredAccount account, String key, String address, boolean right) {}

    Login login(String nameOrMobile, String password, String address) {
        var account =
                transactions.read(() -> rows().byLoginOrMobile(nameOrMobile)).orElse(null);
        String key = account == null ? key(nameOrMobile) : account.loginKey();
        var locked = transactions.read(() -> new LoginFailures(em).lockedUntil(key, clock.instant()));
        if (locked.isPresent()) {
            return new Login.Locked(locked.get());
        }
        boolean right = passwords.matches(password, account == null ? passwords.nobodys() : account.password());
        return decided(new Attempt(account, key, address, right && account != null));
    }

    Outcome<User> changePassword(String oldPassword, String newPassword) {
        var caller = callers.current();
        var user = caller.user();
        if (user == null) {
            throw new Denied(Access.LOGIN, null, false);
        }
        var account = transactions.read(() -> rows().get(user.account()));
        if (!passwords.matches(oldPassword, account.password())) {
            return Outcome.refused(Finding.error("oldPassword", "platform.password.wrong"));
        }
        var findings = newFindings(account, oldPassword, newPassword);
        return findings.isEmpty()
                ? Outcome.done(changed(user, caller.session(), passwords.hash(newPassword)))
                : Outcome.refused(findings);
    }

    /** Whoever else is logged in with the old password is not any more. */
    private User changed(User user, String session, String hash) {
        return transactions.write(() -> {
            rows().get(user.account()).lockWith(hash, false);
            new Sessions(em, clock).endAllBut(user.account(), session);
            record("platform.account.password", user.account().value());
            return user;
        });
    }

    private List<Finding> newFindings(StoredAccount account, String oldPassword, String newPassword) {
        return newPassword.equals(oldPassword)
                ? List.of(Finding.error("password", "platform.password.same"))
                : policy.findings(newPassword, account.login(), account.mobile());
    }

    /** Two first failures at once would write the same row: the second tries again. */
    private Login decided(Attempt attempt) {
        try {
            return callers.as(caller(attempt), () -> transactions.write(() -> decide(attempt)));
        } catch (Conflict | PersistenceException once) {
            return callers.as(caller(attempt), () -> transactions.write(() -> decide(attempt)));
        }
    }

    private Login decide(Attempt attempt) {
        var failures = new LoginFailures(em);
        var locked = failures.lockedUntil(attempt.key, clock.instant());
        if (locked.isPresent()) {
            return new Login.Locked(locked.get());
        }
        var account = attempt.account;
        if (account == null || !attempt.right) {
            return failed(attempt, failures);
        }
        failures.forget(attempt.key);
        if (account.isClosed()) {
            return new Login.Closed();
        }
        record("platform.account.login", account.id().value());
        return new Login.Welcome(account.toUser(), account.mustChange());
    }

    private Login failed(Attempt attempt, LoginFailures failures) {
        var locked = failures.count(attempt.key, clock.instant());
        if (locked.isPresent()) {
            return new Login.Locked(locked.get());
        }
        var account = attempt.account;
        record(
                "platform.account.login-failed",
                account == null ? 0 : account.id().value());
        return new Login.Wrong();
    }

    /** A name that does not exist is not written down: people type passwords in the wrong field. */
    private void record(String action, long account) {
        tree.root()
                .ifPresent(root -> audit.record(Deed.of(
                        action, account == 0 ? "platform.account:unknown" : "platform.account:" + account, root)));
    }

    private static Caller caller(Attempt attempt) {
        var account = attempt.account;
        return new Caller(account != null && attempt.right ? account.toUser() : null, attempt.address, "", false);
    }

    private AccountRows rows() {
        return new AccountRows(em, tree);
    }

    private static String key(String typed) {
        String key = StoredAccount.key(typed);
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }
}
