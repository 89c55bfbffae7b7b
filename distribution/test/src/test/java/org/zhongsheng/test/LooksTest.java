package org.zhongsheng.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

/** Every page as people see it: on both screens, in both languages; in one of them without what axe calls serious. */
class LooksTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> PAGES = List.of(
            "",
            "unions",
            "unions/1",
            "unions/1/add",
            "unions/1/edit",
            "unions/1/profile",
            "members",
            "members/new",
            "members/import",
            "members/roll",
            "profile",
            "admin/modules",
            "admin/activation",
            "admin/accounts",
            "admin/accounts/new",
            "admin/roles",
            "admin/calendar",
            "admin/calendar/2027",
            "admin/audit",
            "nowhere");

    @TempDir
    private static Path home;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.start(home, "--demo", "300");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "PHONE, zh-CN", "DESK, en", "PHONE, en"})
    void showsEveryPageWell(Browser.Screen screen, String language) {
        try (var browser = Browser.open(screen, language)) {
            browser.logIn(installation, "admin");
            for (var path : PAGES) {
                var page = browser.visit(installation, path);
                var name = "page-" + (path.isEmpty() ? "home" : path.replace('/', '-'));
                browser.screenshot(name + "-" + screen.name().toLowerCase(Locale.ROOT) + "-" + language);
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("nothing of %s lies beside the screen", path)
                        .isEqualTo(0);
                if (language.equals("en")) {
                    assertThat(faults(page)).as(path).isEmpty();
                }
            }
        }
    }

    /** What is wrong with the page, and where. */
    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(LooksTest::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
