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

/** Accounts, the roles granted to them, and their sessions. Managing them needs {@link #MANAGE} at the union of each grant. */
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

    /** The caller changes her own password; refused when the old one is wrong or the new one too weak. */
    Outcome<User> changePassword(String oldPassword, String newPassword);

    /** Whether no account exists yet, so that the one-time link of the first start may create the administrator. */
    boolean isEmpty();

    /** Creates the administrator with all rights at the root; refused when there is an account already or the password is weak. */
    Outcome<User> createAdministrator(String login, String name, String password);

    Optional<Account> find(AccountId id);

    /** Accounts with a grant within the scope whose login or name begins so, by login, at most 50. */
    Slice<Account, String> search(Scope within, String typed, @Nullable String after);

    /** Opens an account with an initial password that must be changed at the first login. */
    Outcome<Account> open(
            String login, String name, @Nullable String mobile, @Nullable PersonId person, String initialPassword);

    Outcome<Account> amend(AccountId id, int version, String name, @Nullable String mobile, boolean closed);

    /** A new initial password; ends all sessions of the account. */
    Outcome<Account> resetPassword(AccountId id, String initialPassword);

    Outcome<Account> grant(AccountId id, String role, UnionId at);

    Outcome<Account> revoke(AccountId id, String role, UnionId at);

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
