package org.zhongsheng.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.shell.house.House;

class ShellTest {

    @TempDir
    private static Path home;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open(home);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theDoorLoadsTheThemeAndTheBell() {
        assertThat(house.visit("login").body())
                .contains("zhongsheng/tokens.css", "zhongsheng/logo.svg", "lang=\"zh-CN\"");
    }

    @Test
    void everyAnswerTellsTheBrowserWhatWeNeverDo() {
        var headers = house.visit("login").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theFilesOfTheThemeAreServedWithTheirTypes() {
        assertThat(house.visit("zhongsheng/tokens.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(house.visit("zhongsheng/icons.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
    }

    @Test
    void anAddressWithoutAPageIsNotFound() {
        assertThat(house.visit("no/such/page").statusCode()).isEqualTo(404);
    }
}
