package org.zhongsheng.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.access.Accounts.Login;
import org.zhongsheng.testing.data.TestDatabase;

class FirstStartTest {
    private static final String PASSWORD = "钟声悠扬的早晨2021";

    @Test
    void theLinkMakesTheRootAndItsAdministratorOnce() throws IOException {
        try (var database = TestDatabase.derby("kernel")) {
            var kernel = new Kernel(database);
            kernel.setup.begin();
            Path file = kernel.home.data().resolve("setup-link");
            String token = Files.readString(file).strip().replace("/setup/", "");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(kernel.accounts.isSetupToken(token)).isTrue();
            assertThat(kernel.accounts.isSetupToken("guess")).isFalse();

            var guessed = kernel.accounts.createAdministrator("guess", "浙江省教育工会", "admin", "周明", PASSWORD);
            var weak = kernel.accounts.createAdministrator(token, " ", "admin", "周明", "admin");
            assertThat(guessed.isDone()).isFalse();
            assertThat(weak.findings()).extracting(finding -> finding.field()).contains("password", "rootUnion");
            assertThat(kernel.accounts.isEmpty()).isTrue();

            var user = kernel.accounts
                    .createAdministrator(token, "浙江省教育工会", "admin", "周明", PASSWORD)
                    .orThrow();

            kernel.withReader();
            assertThat(kernel.unions.root().name()).isEqualTo("浙江省教育工会");
            assertThat(kernel.access.<Object, RuntimeException>as(user, () -> kernel.access.workplaces()))
                    .isEqualTo(List.of(kernel.unions.root().scope()));
            assertThat(kernel.accounts.login("admin", PASSWORD, "")).isEqualTo(new Login.Welcome(user, false));
            assertThat(kernel.accounts.isEmpty()).isFalse();
            assertThat(kernel.accounts.isSetupToken(token)).isFalse();
            assertThat(file).doesNotExist();
        }
    }
}
