package org.zhongsheng.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

class SessionJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void whoseSessionIsOverIsToldSoAndComesBackToWhereSheWas() {
        try (var installation = Installation.start(folder.resolve("home"), "--demo", "50");
                var browser = Browser.open(Browser.Screen.PHONE, "zh-CN")) {
            browser.logIn(installation, "school");
            var page = browser.visit(installation, "members");
            browser.loseSession();

            page.locator("vaadin-text-field input").first().fill("张");
            page.waitForURL(address -> address.contains("login"));
            assertThat(page.getByText("登录已过期")).isVisible();
            browser.screenshot("session-over");

            page.locator("input[autocomplete=username]").fill("school");
            page.locator("input[type=password]").fill("zhongsheng-demo");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.endsWith("/members"));
        }
    }
}
