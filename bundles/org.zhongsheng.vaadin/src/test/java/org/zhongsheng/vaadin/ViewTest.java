package org.zhongsheng.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.vaadin.example.Counter;

class ViewTest {

    @TempDir
    static Path home;

    static Web web;

    @BeforeAll
    static void start() {
        web = Web.start(home);
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    void aViewComesAndGoesWithItsBundle() throws Exception {
        assertThat(web.visit("/counter").status()).isEqualTo(404);
        var bundle = web.install("test.counter", Counter.class);

        assertThat(web.visit("/counter").status()).isEqualTo(200);
        try (var browser = web.browser()) {
            String page = browser.open("counter");
            assertThat(page).contains("0 clicks");
            assertThat(browser.click(page, "button")).contains("1 clicks");

            bundle.uninstall();
            assertThat(web.visit("/counter").status()).isEqualTo(404);
            Felix.await("the browser is told", () -> browser.poll().contains("taken out of service"));
        }
    }
}
