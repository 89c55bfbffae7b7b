package org.zhongsheng.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Accounts.Grant;
import org.zhongsheng.platform.access.Accounts.Login;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.Accounts.Session;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.access.UserSource;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class AccountsTest {
    private static final String PASSWORD = "钟声悠扬的早晨2021";

    private final Kernel kernel;
    private final Union city;
    private final Union county;
    private final User officer;

    AccountsTest(TestDatabase database) {
        kernel = new Kernel(database);
        city = kernel.city("某市");
        county = kernel.add(city, Level.COUNTY, "某区");
        officer = kernel.officer("county-officer", county.scope());
    }

    @Test
    void anAccountIsOpenedWithAPasswordToBeChanged() {
        var account =
                as(officer, () -> open("zhang.san", "union-officer", county)).orThrow();

        assertThat(account.grants()).containsExactly(new Grant("union-officer", county.scope(), "某区"));
        var login = kernel.accounts.login(account.login().toUpperCase(Locale.ROOT), PASSWORD, "10.0.0.1");
        assertThat(login).isInstanceOfSatisfying(Login.Welcome.class, welcome -> {
            assertThat(welcome.mustChangePassword()).isTrue();
            assertThat(welcome.user().account()).isEqualTo(account.id());
        });
    }

    @Test
    void nobodyGivesAwayMoreThanSheHas() {
        assertThat(keys(as(officer, () -> open("raised", "administrator", county))))
                .containsExactly("platform.role.beyond");
        assertThatThrownBy(() -> as(officer, () -> open("above", "member", city)))
                .isInstanceOf(Denied.class);
        assertThat(keys(as(officer, () -> kernel.accounts.grant(officer.account(), "administrator", county.id()))))
                .containsExactly("platform.role.beyond");
        assertThatThrownBy(
                        () -> as(officer, () -> kernel.accounts.grant(officer.account(), "county-officer", city.id())))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.saveRole(new Role("mine", "我的", Set.of("*"), 1))))
                .isInstanceOf(Denied.class);
    }

    @Test
    void nobodyGetsHoldOfAnAccountThatMayMore() {
        var administrator = kernel.officer("administrator", county.scope());
        var above = kernel.officer("member", city.scope());

        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.resetPassword(administrator.account(), PASSWORD)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.amend(above.account(), 1, "某人", null, true)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.find(above.account())))
                .isInstanceOf(Denied.class);
    }

    @Test
    void refusesLoginsMobilesAndPasswordsThatWillNotDo() {
        String login = kernel.next("taken");
        as(officer, () -> open(login, "member", county)).orThrow();

        assertThat(keys(opening(login.toUpperCase(Locale.ROOT), null, PASSWORD)))
                .containsExactly("platform.account.login.taken");
        assertThat(keys(opening("13800000000", null, PASSWORD))).containsExactly("platform.account.login.malformed");
        assertThat(keys(opening(kernel.next("m"), "123", PASSWORD)))
                .containsExactly("platform.person.mobile.malformed");
        assertThat(keys(opening(kernel.next("p"), null, "short"))).containsExactly("platform.password.short");
        assertThat(keys(opening(kernel.next("p"), null, "1234567890"))).containsExactly("platform.password.common");
        assertThat(keys(opening(kernel.next("p"), null, "Password2024"))).containsExactly("platform.password.common");
        assertThat(keys(opening("longlogin", null, "my-longlogin-1"))).containsExactly("platform.password.login");
    }

    private Outcome<Account> opening(String login, @Nullable String mobile, String password) {
        return as(
                officer,
                () -> kernel.accounts.open(new NewAccount(login, "张三", mobile, null), password, "member", county.id()));
    }

    @Test
    void aResetEndsAllSessionsAndAClosedAccountToo() {
        var account = as(officer, () -> open("sessions", "member", county)).orThrow();
        var user = new User(account.id(), account.login(), account.name(), null);
        String first = as(user, () -> kernel.accounts.sessionStarted("10.0.0.1", "Firefox"));
        assertThat(kernel.accounts.sessionSeen(first)).isTrue();

        as(officer, () -> kernel.accounts.resetPassword(account.id(), PASSWORD + "!"))
                .orThrow();
        assertThat(kernel.accounts.sessionSeen(first)).isFalse();

        String second = as(user, () -> kernel.accounts.sessionStarted("10.0.0.1", "Firefox"));
        var now = as(officer, () -> kernel.accounts.find(account.id())).orElseThrow();
        as(officer, () -> kernel.accounts.amend(now.id(), now.version(), "张三", null, true))
                .orThrow();
        assertThat(kernel.accounts.sessionSeen(second)).isFalse();
        assertThat(kernel.accounts.login(account.login(), PASSWORD + "!", "")).isInstanceOf(Login.Closed.class);
        assertThat(kernel.accounts.login(account.login(), PASSWORD, "")).isInstanceOf(Login.Wrong.class);
        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.amend(now.id(), now.version(), "李四", null, false)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void oneEndsOnesOwnSessionsOnly() {
        var other = kernel.officer("member", county.scope());
        String mine = as(officer, () -> kernel.accounts.sessionStarted("10.0.0.1", "Firefox"));
        String phone = as(officer, () -> kernel.accounts.sessionStarted("10.0.0.2", "Phone"));
        String theirs = as(other, () -> kernel.accounts.sessionStarted("10.0.0.3", "Edge"));

        assertThat(as(officer, () -> kernel.accounts.sessions()))
                .extracting(Session::id)
                .containsExactlyInAnyOrder(mine, phone);
        as(officer, () -> run(() -> kernel.accounts.endSession(theirs)));
        as(officer, () -> run(() -> kernel.accounts.endOtherSessions(mine)));

        assertThat(kernel.accounts.sessionSeen(theirs)).isTrue();
        assertThat(kernel.accounts.sessionSeen(phone)).isFalse();
        assertThat(kernel.accounts.sessionSeen(mine)).isTrue();
        kernel.accounts.sessionEnded(mine);
        assertThat(kernel.accounts.sessionSeen(mine)).isFalse();
    }

    @Test
    void aChangedPasswordEndsTheSessionsElsewhere() {
        var account =
                as(officer, () -> open(kernel.next("moved"), "member", county)).orThrow();
        var user = new User(account.id(), account.login(), account.name(), null);
        String here = as(user, () -> kernel.accounts.sessionStarted("10.0.0.1", "Firefox"));
        String elsewhere = as(user, () -> kernel.accounts.sessionStarted("10.0.0.2", "Phone"));
        UserSource browser = new UserSource() {
            @Override
            public User user() {
                return user;
            }

            @Override
            public String session() {
                return here;
            }
        };
        kernel.callers.addUserSource(browser);

        kernel.accounts.changePassword(PASSWORD, PASSWORD + "1").orThrow();
        kernel.callers.removeUserSource(browser);

        assertThat(kernel.accounts.sessionSeen(here)).isTrue();
        assertThat(kernel.accounts.sessionSeen(elsewhere)).isFalse();
    }

    @Test
    void nobodyGetsToSeeAnAccountByGrantingItARole() {
        var stranger = kernel.officer("union-officer", kernel.city("外市").scope());

        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.grant(stranger.account(), "member", county.id())))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> as(officer, () -> kernel.accounts.revoke(stranger.account(), "member", county.id())))
                .isInstanceOf(Denied.class);
    }

    @Test
    void changesOnesOwnPassword() {
        var account = as(officer, () -> open("changing", "member", county)).orThrow();
        var user = new User(account.id(), account.login(), account.name(), null);

        assertThat(keys(as(user, () -> kernel.accounts.changePassword("wrong", PASSWORD + "1"))))
                .containsExactly("platform.password.wrong");
        assertThat(keys(as(user, () -> kernel.accounts.changePassword(PASSWORD, PASSWORD))))
                .containsExactly("platform.password.same");
        as(user, () -> kernel.accounts.changePassword(PASSWORD, PASSWORD + "1")).orThrow();

        assertThat(kernel.accounts.login(account.login(), PASSWORD + "1", ""))
                .isInstanceOfSatisfying(Login.Welcome.class, welcome -> assertThat(welcome.mustChangePassword())
                        .isFalse());
    }

    @Test
    void aRoleIsSavedByWhoHoldsItsRightsAtTheRoot() {
        var root = kernel.root().scope();
        var manager = kernel.user(root, "platform.account.manage", "organization.*");
        String id = kernel.next("clerk-");

        var role = as(
                        manager,
                        () -> kernel.accounts.saveRole(new Role(id, "办事员", Set.of("organization.member.view"), 1)))
                .orThrow();
        assertThat(as(manager, () -> kernel.accounts.roles())).contains(role);
        assertThat(keys(as(
                        manager,
                        () -> kernel.accounts.saveRole(
                                new Role(id, "办事员", Set.of("platform.audit.view"), role.version())))))
                .containsExactly("platform.role.beyond");
        assertThatThrownBy(() -> as(
                        manager,
                        () -> kernel.accounts.saveRole(
                                new Role(id, "办事员", Set.of("organization.*"), role.version() + 1))))
                .isInstanceOf(Conflict.class);
        assertThat(keys(kernel.access.asPlatform(
                        () -> kernel.accounts.saveRole(new Role("administrator", "x", Set.of(), 1)))))
                .containsExactly("platform.role.administrator");
    }

    @Test
    void noRoleLosesRightsByWhoHasThemNot() {
        var manager = kernel.user(kernel.root().scope(), "platform.account.manage");
        var clerk = new Role(kernel.next("clerk-"), "办事员", Set.of("organization.member.view"), 1);
        int version = kernel.access
                .asPlatform(() -> kernel.accounts.saveRole(clerk))
                .orThrow()
                .version();

        assertThat(keys(as(
                        manager,
                        () -> kernel.accounts.saveRole(
                                new Role(clerk.id(), clerk.title(), Set.of("platform.account.manage"), version)))))
                .containsExactly("platform.role.beyond");
    }

    @Test
    void findsAccountsWithinTheScopeOnly() {
        String login = kernel.next("searched");
        var account = as(officer, () -> open(login, "member", county)).orThrow();

        for (String typed : List.of(login, "张", "zs", "zhangs")) {
            assertThat(as(officer, () -> kernel.accounts.search(county.scope(), typed, null))
                            .items())
                    .as(typed)
                    .extracting(Account::id)
                    .contains(account.id());
        }
        assertThat(kernel.access
                        .asPlatform(
                                () -> kernel.accounts.search(kernel.city("邻市").scope(), login, null))
                        .items())
                .isEmpty();
    }

    @Test
    void pagesThroughWhatSeveralColumnsHaveByLogin() {
        var away = kernel.add(county, Level.SCHOOL, "远校");
        IntStream.range(0, 60).forEach(n -> account("quan%02d".formatted(n), "周明", null, away));
        IntStream.range(0, 10).forEach(n -> account("a%02d".formatted(n), "全小明", "1370000%04d".formatted(n), away));
        var at = away.scope();

        var first = as(officer, () -> kernel.accounts.search(at, "quan", null));
        var second = as(officer, () -> kernel.accounts.search(at, "quan", first.next()));

        assertThat(first.items())
                .hasSize(50)
                .extracting(Account::login)
                .isSorted()
                .startsWith("a00");
        assertThat(second.items())
                .hasSize(20)
                .extracting(Account::login)
                .isSorted()
                .endsWith("quan59");
        assertThat(as(officer, () -> kernel.accounts.search(at, "1370000", null))
                        .items())
                .hasSize(10);
        assertThat(as(officer, () -> kernel.accounts.search(at, "全小", null)).items())
                .hasSize(10);
        assertThat(as(officer, () -> kernel.accounts.search(at, "泉", null)).items())
                .isEmpty();
        assertThat(as(officer, () -> kernel.accounts.search(at, "qxm", null)).items())
                .hasSize(10);
        assertThat(as(officer, () -> kernel.accounts.search(at, "。", null)).items())
                .isEmpty();
    }

    /** Without a password, which would take its time. */
    private void account(String login, String name, @Nullable String mobile, Union at) {
        kernel.transactions.run(() -> {
            var account = new StoredAccount(new NewAccount(login, name, mobile, null), "", false, kernel.pinyin);
            kernel.em.persist(account);
            kernel.em.flush();
            kernel.em.persist(new StoredGrant(account.id(), "member", at.scope()));
        });
    }

    private Outcome<Account> open(String login, String role, Union at) {
        return kernel.accounts.open(new NewAccount(login, "张三", null, null), PASSWORD, role, at.id());
    }

    private <T> T as(User user, Supplier<T> work) {
        return kernel.access.as(user, work::get);
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
