package org.zhongsheng.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

/** A school's officer brings her staff into the register: the list with its mistakes, then the corrected rows. */
class StaffListJourneyTest {

    private static final Path LIST = Path.of(System.getProperty("zhongsheng.demo"), "staff-sample.xlsx");

    @TempDir
    private Path folder;

    private String look = "";

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "PHONE, en"})
    void importsCorrectsFindsAndExports(Browser.Screen screen, String language) {
        look = "-" + screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        try (var installation = Installation.start(folder.resolve("home"), "--demo", "300");
                var browser = Browser.open(screen, language)) {
            var page = browser.logIn(installation, "school");
            page.locator("a[href='members/import']").click();

            offer(browser, LIST, "checked");
            assertThat(fact(page, 4)).hasText("25");
            var errors = folder.resolve("errors.xlsx");
            page.waitForDownload(() -> page.locator("a[download]").click()).saveAs(errors);
            next(browser, "imported");
            assertThat(fact(page, 1)).hasText("975");

            page.locator(".zs-actions vaadin-button:not([theme~=primary])").click();
            var corrected = CorrectedList.of(errors, folder.resolve("corrected.xlsx"));
            offer(browser, corrected, "checked-again");
            assertThat(fact(page, 4)).hasText("0");
            next(browser, "corrected");
            assertThat(fact(page, 1)).hasText("25");

            findsByInitials(browser, installation);
            goesToTheListByKeys(page, language);
            exportsWhatIsFiltered(browser, installation);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Uploads a list, takes its columns as they were understood, and has it checked. */
    private void offer(Browser browser, Path list, String name) {
        var page = browser.page();
        page.locator("vaadin-upload input[type=file]").setInputFiles(list);
        page.locator(".organization-choices").waitFor();
        browser.screenshot(name + "-columns" + look);
        next(browser, name);
    }

    /** Goes on to the next step of the import. */
    private void next(Browser browser, String name) {
        var page = browser.page();
        var before = page.locator(".zs-steps h2").textContent();
        page.locator(".zs-actions vaadin-button[theme~=primary]").click();
        page.waitForFunction(
                "before => { const h = document.querySelector('.zs-steps h2');"
                        + " return h && h.textContent !== before && document.querySelector('.zs-actions') }",
                before);
        browser.screenshot(name + look);
    }

    private static Locator fact(Page page, int index) {
        return page.locator(".zs-steps .zs-facts dd").nth(index);
    }

    private void findsByInitials(Browser browser, Installation installation) {
        var page = browser.visit(installation, "");
        page.locator(".zs-section input").fill("jy");
        page.keyboard().press("Enter");
        page.waitForURL("**/members?q=jy*");
        var found = page.locator("vaadin-grid-cell-content").getByText("蒋勇");
        found.first().waitFor();
        browser.screenshot("found" + look);
        found.first().click();
        assertThat(page.locator("h1")).hasText("蒋勇");
        browser.settle();
        browser.screenshot("member" + look);
    }

    private static void goesToTheListByKeys(Page page, String language) {
        page.keyboard().press("Control+k");
        page.keyboard().type(language.equals("en") ? "Members" : "会员");
        page.locator("vaadin-combo-box-item")
                .getByText(language.equals("en") ? "Members" : "会员")
                .first()
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/members");
    }

    private void exportsWhatIsFiltered(Browser browser, Installation installation) {
        var page = browser.visit(installation, "members?q=蒋");
        page.locator(".zs-header-actions vaadin-menu-bar").click();
        var export = folder.resolve("export.xlsx");
        page.waitForDownload(
                        () -> page.locator("vaadin-menu-bar-item a[download]").click())
                .saveAs(export);
        assertThat(CorrectedList.rows(export))
                .hasSizeBetween(2, 200)
                .anySatisfy(row -> assertThat(row).contains("蒋勇"))
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("null"));
    }
}
