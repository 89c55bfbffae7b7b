package org.zhongsheng.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

class CalendarJourneyTest {

    /** The second of its days of the week is wrong. */
    private static final String NOTICE = """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周五）放假调休，共7天。2月14日（周日）上班。
            """;

    @TempDir
    private Path folder;

    @Test
    void anAdministratorPastesNextYearsNotice() {
        try (var installation = Installation.start(folder.resolve("home"), "--demo", "50");
                var browser = Browser.open(Browser.Screen.PHONE, "zh-CN")) {
            browser.logIn(installation, "admin");
            var page = browser.visit(installation, "admin/calendar");
            page.locator(".zs-header-actions vaadin-button[theme~=primary]").click();
            page.waitForURL("**/admin/calendar/2027");
            browser.settle();
            page.locator("vaadin-text-area textarea").fill(NOTICE);
            page.locator("vaadin-text-field input").last().fill("国务院办公厅关于2027年部分节假日安排的通知");

            var save = page.locator(".zs-form-actions vaadin-button[theme~=primary]");
            save.click();
            assertThat(page.getByText("2027-02-11 是星期四").first()).isVisible();
            browser.screenshot("calendar-refused");

            page.locator("vaadin-text-area textarea").fill(NOTICE.replace("11日（周五）", "11日（周四）"));
            assertThat(page.locator(".shell-day.holiday")).hasCount(1 + 10);
            save.click();
            page.waitForURL("**/admin/calendar?year=2027");
            assertThat(page.getByText("2027-02-05 – 2027-02-11")).isVisible();
            assertThat(page.getByText("2027-02-14 上班")).isVisible();
            browser.screenshot("calendar");
        }
    }
}
