package org.zhongsheng.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/**
 * Accounts, the roles granted to them, and their sessions. Managing an account needs {@link #MANAGE} and every right of
 * the account's roles at the union of each of its grants, so that nobody gets hold of more than she has; an account
 * without grants is managed at the root. Who manages accounts sees those that have a grant where she does, and may
 * grant further roles there to these.
 */
@ProviderType
public interface Accounts {

    Permission MANAGE = new Permission("platform.account.manage");

    /** How a login ended. */
    sealed interface Login {
        record Welcome(User user, boolean mustChangePassword) implements Login {}

        /** Wrong name or password, said no more precisely. */
        record Wrong() implements Login {}

        /** Too many failures. */
        record Locked(Instant until) implements Login {}

        /** Closed by an administrator. */
        record Closed() implements Login {}
    }

    /** Checks name or mobile and password; failures count towards a lock, each is audited. */
    Login login(String nameOrMobile, String password, String address);

    /**
     * The caller changes her own password and ends all her sessions but the one that she calls from; refused when the
     * old one is wrong or the new one too weak.
     */
    Outcome<User> changePassword(String oldPassword, String newPassword);

    /** Whether no account exists yet, so that the one-time link of the first start may create the administrator. */
    boolean isEmpty();

    /** Whether this is the token of the one-time link, and still good. */
    boolean isSetupToken(String token);

    /**
     * Founds the root of the tree and creates the administrator with all rights there; the one-time link is spent.
     * Refused when the token is wrong or spent, there is an account already, or a name or the password will not do.
     */
    Outcome<User> createAdministrator(String token, String rootUnion, String login, String name, String password);

    Optional<Account> find(AccountId id);

    /** Accounts with a grant within the scope whose login, name, pinyin initials or mobile begin so, by login, at most 50. */
    Slice<Account, String> search(Scope within, String typed, @Nullable String after);

    /**
     * Opens an account with one role at a union; its initial password must be changed at the first login.
     *
     * @return refused when the login or mobile is taken, the password too weak, or the caller lacks a right of the role
     */
    Outcome<Account> open(NewAccount account, String initialPassword, String role, UnionId at);

    /** What is known of somebody who gets an account; {@code login} is 2 to 40 letters, digits, dots or hyphens. */
    record NewAccount(
            String login,
            String name,
            @Nullable String mobile,
            @Nullable PersonId person) {}

    Outcome<Account> amend(AccountId id, int version, String name, @Nullable String mobile, boolean closed);

    /** A new initial password; ends all sessions of the account. */
    Outcome<Account> resetPassword(AccountId id, String initialPassword);

    Outcome<Account> grant(AccountId id, String role, UnionId at);

    Outcome<Account> revoke(AccountId id, String role, UnionId at);

    /** For who manages accounts anywhere. */
    List<Role> roles();

    /** Adds or changes a role; refused for permissions that the caller does not hold herself at the root. */
    Outcome<Role> saveRole(Role role);

    /** Notes a new session of the caller and answers its id. */
    String sessionStarted(String address, String device);

    /** Called now and then by the web session; false when it was ended elsewhere. */
    boolean sessionSeen(String session);

    void sessionEnded(String session);

    /** Where the caller is logged in, newest first. */
    List<Session> sessions();

    /** Ends a session of the caller; one of somebody else's is left alone. */
    void endSession(String session);

    /** Ends all sessions of the caller but this one. */
    void endOtherSessions(String current);

    record Session(String id, String address, String device, Instant since, Instant seen) {}

    /**
     * @param closed by an administrator
     * @param lockedUntil after too many failures, or null
     */
    record Account(
            AccountId id,
            String login,
            String name,
            @Nullable String mobile,
            boolean closed,
            @Nullable Instant lockedUntil,
            List<Grant> grants,
            int version) {}

    record Grant(String role, Scope at, String unionName) {}
}
