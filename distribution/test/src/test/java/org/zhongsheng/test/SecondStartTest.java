package org.zhongsheng.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

/** What the first start leaves for the next. */
@Timeout(120)
class SecondStartTest {

    @TempDir
    private Path home;

    @Test
    void offersTheSetupLinkUntilThereIsAnAdministrator() {
        try (var first = Installation.start(home);
                var browser = Browser.open(Browser.Screen.PHONE, "en")) {
            var page = browser.visit(first, setupPath(first));
            browser.screenshot("setup");
            var fields = page.locator("input");
            fields.nth(0).fill("温州市教育工会");
            fields.nth(2).fill("林静");
            page.locator("input[type=password]").all().forEach(field -> field.fill("Bell-tower-2026"));
            page.locator("vaadin-button[theme~=primary]").click();
            page.waitForURL("**/login");
            assertThat(first.log()).doesNotContain("Bell-tower-2026");
        }
        try (var second = Installation.start(home);
                var browser = Browser.open(Browser.Screen.PHONE, "en")) {
            browser.logIn(second, "admin", "Bell-tower-2026");
            assertThat(browser.page().locator("h1").textContent()).contains("林静");
            assertThat(second.output()).doesNotContain("one-time link");
        }
    }

    /** The launcher prints the link when it has seen that people can log in. */
    private static String setupPath(Installation installation) {
        while (!installation.output().contains("/setup/")) {
            LockSupport.parkNanos(10_000_000);
        }
        var output = installation.output();
        return output.substring(output.indexOf("setup/")).lines().findFirst().orElseThrow();
    }

    @Test
    void leavesNothingBehindWhenItStops() {
        Installation.start(home).close();
        assertThat(home.resolve("data/control.sock")).doesNotExist();
        assertThat(Files.exists(home.resolve("conf/zhongsheng.properties"))).isTrue();
    }
}
