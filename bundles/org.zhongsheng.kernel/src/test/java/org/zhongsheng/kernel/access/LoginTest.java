package org.zhongsheng.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.access.Accounts.Login;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.audit.AuditLog.Entry;
import org.zhongsheng.platform.audit.AuditLog.Filter;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class LoginTest {
    private static final String PASSWORD = "钟声悠扬的早晨2021";

    private final Time time = new Time();
    private final Kernel kernel;
    private final String login;

    LoginTest(TestDatabase database) {
        kernel = new Kernel(database, time);
        login = kernel.next("login");
        var mobile = "139%08d".formatted(Integer.parseInt(login.substring(5)));
        kernel.access
                .asPlatform(() -> kernel.accounts.open(
                        new NewAccount(login, "张三", mobile, null),
                        PASSWORD,
                        "member",
                        kernel.root().id()))
                .orThrow();
    }

    @Test
    void comesInByNameOrMobile() {
        String mobile = "139%08d".formatted(Integer.parseInt(login.substring(5)));

        assertThat(kernel.accounts.login(login, PASSWORD, "10.0.0.1")).isInstanceOf(Login.Welcome.class);
        assertThat(kernel.accounts.login(" " + mobile + " ", PASSWORD, "10.0.0.1"))
                .isInstanceOf(Login.Welcome.class);
    }

    @Test
    void isLockedFromTheFifthFailureOnForTwiceAsLongEachTime() {
        fail(login, 4);
        assertThat(kernel.accounts.login(login, "wrong", "")).isInstanceOf(Login.Wrong.class);
        assertThat(lock()).isEqualTo(Duration.ofMinutes(1));

        for (int minutes : new int[] {2, 4, 8, 16, 32, 60, 60}) {
            time.pass(lock());
            assertThat(kernel.accounts.login(login, "wrong", "")).isInstanceOf(Login.Wrong.class);
            assertThat(lock()).isEqualTo(Duration.ofMinutes(minutes));
        }
        time.pass(lock());
        assertThat(kernel.accounts.login(login, PASSWORD, "")).isInstanceOf(Login.Welcome.class);
        fail(login, 4);
        assertThat(kernel.accounts.login(login, PASSWORD, "")).isInstanceOf(Login.Welcome.class);
    }

    @Test
    void aNameThatDoesNotExistIsLockedLikeOneThatDoes() {
        String nobody = kernel.next("nobody");

        fail(nobody, 5);

        assertThat(kernel.accounts.login(nobody, "wrong", "")).isInstanceOf(Login.Locked.class);
    }

    @Test
    void failuresAreForgottenAfterADay() {
        fail(login, 4);
        time.pass(Duration.ofHours(25));
        fail(login, 4);

        assertThat(kernel.accounts.login(login, PASSWORD, "")).isInstanceOf(Login.Welcome.class);
    }

    @Test
    void guessesSentAllAtOnceCountLikeOthers() {
        var outcomes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> kernel.accounts.login(login, "wrong" + i, ""))
                .toList();

        assertThat(outcomes).filteredOn(Login.Wrong.class::isInstance).hasSize(5);
        assertThat(outcomes).filteredOn(Login.Locked.class::isInstance).hasSize(7);
    }

    @Test
    void writesDownWhoCameFromWhere() {
        kernel.accounts.login(login, PASSWORD, "10.0.0.7");
        kernel.accounts.login(login, "wrong", "10.0.0.8");

        var filter = new Filter(kernel.root().scope(), "platform.account.login", "", subject(), null, null);
        assertThat(kernel.access
                        .asPlatform(() -> kernel.auditLog.find(filter, null))
                        .items())
                .extracting(Entry::action, Entry::by, Entry::address)
                .containsExactly(
                        tuple("platform.account.login-failed", "", "10.0.0.8"),
                        tuple("platform.account.login", login + " 张三", "10.0.0.7"));
    }

    private String subject() {
        return "platform.account:"
                + kernel.transactions.read(() -> new AccountRows(kernel.em, kernel.tree)
                        .byLoginOrMobile(login)
                        .orElseThrow()
                        .id()
                        .value());
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(kernel.accounts.login(name, "wrong", "")).isInstanceOf(Login.Wrong.class);
        }
    }

    private Duration lock() {
        var outcome = kernel.accounts.login(login, PASSWORD, "");
        assertThat(outcome).isInstanceOf(Login.Locked.class);
        return Duration.between(time.instant(), ((Login.Locked) outcome).until());
    }

    private static final class Time extends Clock {
        private Instant now = Instant.parse("2021-09-01T08:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
