package org.zhongsheng.shell.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.UnionId;

/** Accounts in memory; the password of each is {@value #PASSWORD}. */
final class People implements Accounts {

    static final String PASSWORD = "zhongsheng-demo";

    private final Tree tree;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    People(Tree tree) {
        this.tree = tree;
        role(new Role("administrator", "系统管理员", Set.of("*"), 0));
        role(new Role("union-officer", "工会干部", Set.of("organization.*", "platform.person.view"), 0));
        role(new Role("auditor", "审计员", Set.of("platform.audit.view"), 0));
        account("admin", "钱学文", "administrator", "省教育工会");
        account("county", "周慧敏", "union-officer", "西湖区");
        account("school", "林晓燕", "union-officer", "学军中学");
        account("fresh", "新来的", "union-officer", "学军中学");
        accounts.put("member", new Account(new AccountId(9), "member", "赵老师", null, false, null, List.of(), 0));
        sessions.put("other", new Session("other", "10.0.3.17", "WeChat · Android", past(4000), past(600)));
    }

    private void role(Role role) {
        roles.put(role.id(), role);
    }

    private void account(String login, String name, String role, String at) {
        var id = new AccountId(accounts.size() + 1L);
        var grant = new Grant(role, tree.of(at), at);
        accounts.put(login, new Account(id, login, name, "13800000000", false, null, List.of(grant), 0));
    }

    private static Instant past(long seconds) {
        return Instant.now().minusSeconds(seconds);
    }

    List<Grant> grants(User user) {
        return find(user.account()).map(Account::grants).orElse(List.of());
    }

    Role role(String id) {
        return roles.getOrDefault(id, new Role(id, id, Set.of(), 0));
    }

    @Override
    public Login login(String nameOrMobile, String password, String address) {
        var account = accounts.get(nameOrMobile);
        if (nameOrMobile.equals("locked")) {
            return new Login.Locked(Instant.now().plusSeconds(290));
        }
        if (account == null || !password.equals(PASSWORD)) {
            return new Login.Wrong();
        }
        var user = new User(account.id(), account.login(), account.name(), null);
        return new Login.Welcome(user, nameOrMobile.equals("fresh"));
    }

    @Override
    public Outcome<User> changePassword(String oldPassword, String newPassword) {
        return newPassword.length() < 10
                ? Outcome.refused(Finding.error("password", "shell.password.rule"))
                : Outcome.done(new User(new AccountId(4), "fresh", "新来的", null));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean isSetupToken(String token) {
        return token.equals("good");
    }

    @Override
    public Outcome<User> createAdministrator(
            String token, String rootUnion, String login, String name, String password) {
        return Outcome.refused(Finding.error("login", "shell.setup.login.help"));
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return accounts.values().stream()
                .filter(account -> account.id().equals(id))
                .findFirst();
    }

    @Override
    public Slice<Account, String> search(Scope within, String typed, @Nullable String after) {
        return new Slice<>(
                accounts.values().stream()
                        .filter(account -> account.name().startsWith(typed)
                                || account.login().startsWith(typed))
                        .toList(),
                null);
    }

    @Override
    public Outcome<Account> open(NewAccount account, String initialPassword, String role, UnionId at) {
        if (accounts.containsKey(account.login())) {
            return Outcome.refused(Finding.error("login", "shell.accounts.login.help"));
        }
        var union = tree.find(at).orElseThrow();
        account(account.login(), account.name(), role, union.shortName());
        return search(union.scope(), account.login(), null).items().stream()
                .findFirst()
                .map(Outcome::done)
                .orElseThrow();
    }

    @Override
    public Outcome<Account> amend(AccountId id, int version, String name, @Nullable String mobile, boolean closed) {
        return find(id).map(old -> new Account(id, old.login(), name, mobile, closed, null, old.grants(), version + 1))
                .map(this::put)
                .orElseThrow();
    }

    private Outcome<Account> put(Account account) {
        accounts.put(account.login(), account);
        return Outcome.done(account);
    }

    @Override
    public Outcome<Account> resetPassword(AccountId id, String initialPassword) {
        return Outcome.done(find(id).orElseThrow());
    }

    @Override
    public Outcome<Account> grant(AccountId id, String role, UnionId at) {
        var union = tree.find(at).orElseThrow();
        var old = find(id).orElseThrow();
        var grants = new ArrayList<>(old.grants());
        grants.add(new Grant(role, union.scope(), union.name()));
        return put(new Account(id, old.login(), old.name(), old.mobile(), old.closed(), null, grants, old.version()));
    }

    @Override
    public Outcome<Account> revoke(AccountId id, String role, UnionId at) {
        var old = find(id).orElseThrow();
        return put(new Account(id, old.login(), old.name(), old.mobile(), old.closed(), null, List.of(), 0));
    }

    @Override
    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    @Override
    public Outcome<Role> saveRole(Role role) {
        role(role);
        return Outcome.done(role);
    }

    @Override
    public String sessionStarted(String address, String device) {
        var id = "s" + sessions.size();
        sessions.put(id, new Session(id, address, device, Instant.now(), Instant.now()));
        return id;
    }

    @Override
    public boolean sessionSeen(String session) {
        return sessions.containsKey(session);
    }

    @Override
    public void sessionEnded(String session) {
        sessions.remove(session);
    }

    @Override
    public List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    @Override
    public void endSession(String session) {
        sessions.remove(session);
    }

    @Override
    public void endOtherSessions(String current) {
        sessions.keySet().retainAll(Set.of(current));
    }
}
