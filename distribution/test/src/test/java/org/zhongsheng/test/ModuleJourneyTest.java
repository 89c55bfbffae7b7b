package org.zhongsheng.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

/** A module comes and goes while somebody else has the platform open. */
class ModuleJourneyTest {

    private static final String ENTRY = "a[href='sample']";

    @TempDir
    private Path folder;

    private Installation installation;
    private Browser officer;

    @BeforeEach
    void start() {
        installation = Installation.start(folder.resolve("home"), "--demo", "50");
        officer = Browser.open(Browser.Screen.DESK, "zh-CN");
        officer.logIn(installation, "school");
    }

    @AfterEach
    void stop() {
        officer.close();
        installation.close();
    }

    @Test
    void appearsWhenItIsUploadedAndVanishesWhenItIsRemoved() {
        var seen = officer.page();
        assertThat(seen.locator(ENTRY)).hasCount(0);
        try (var admin = Browser.open(Browser.Screen.DESK, "en")) {
            admin.logIn(installation, "admin");
            var modules = admin.visit(installation, "admin/modules");
            modules.locator("vaadin-upload input[type=file]").setInputFiles(Installation.sample());
            modules.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            seen.locator(ENTRY).waitFor();
            officer.screenshot("module-appeared");

            seen.locator(ENTRY).click();
            seen.locator("vaadin-text-area textarea").fill("食堂晚餐能否延长半小时？");
            seen.locator("vaadin-button[theme~=primary]").click();
            assertThat(seen.getByText("食堂晚餐能否延长半小时？")).isVisible();

            var card = modules.locator("article")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("sample"));
            card.locator("vaadin-button").last().click();
            admin.screenshot("module-removing");
            modules.locator("vaadin-dialog vaadin-button[theme~=error], vaadin-dialog vaadin-button[theme~=primary]")
                    .last()
                    .click();
            assertThat(seen.locator(ENTRY)).hasCount(0);
            assertThat(seen.getByText("这个功能暂时不可用")).isVisible();
            seen.reload();
            assertThat(seen.getByText("这个功能暂时不可用")).isVisible();
            officer.screenshot("module-gone");
        }
    }

    @Test
    void appearsWhenItsJarIsCopied() throws IOException {
        var jar = installation.home().resolve("modules/suggestions.jar");
        Files.copy(Installation.sample(), jar);
        officer.page().locator(ENTRY).waitFor();
        Files.delete(jar);
        assertThat(officer.page().locator(ENTRY)).hasCount(0);
        assertThat(officer.complaints()).isEmpty();
    }
}
