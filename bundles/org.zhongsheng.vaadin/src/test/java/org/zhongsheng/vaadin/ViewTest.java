package org.zhongsheng.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.vaadin.example.Broken;
import org.zhongsheng.vaadin.example.Counter;
import org.zhongsheng.vaadin.example.Details;
import org.zhongsheng.vaadin.example.Doorman;
import org.zhongsheng.vaadin.example.Everything;
import org.zhongsheng.vaadin.example.Extras;
import org.zhongsheng.vaadin.example.Frame;
import org.zhongsheng.vaadin.example.Hall;
import org.zhongsheng.vaadin.example.Lost;
import org.zhongsheng.vaadin.example.Shell;
import org.zhongsheng.vaadin.example.Twin;

class ViewTest {

    @TempDir
    static Path home;

    static Web web;

    @BeforeAll
    static void start() {
        web = Web.start(home);
    }

    @AfterEach
    void tidy() throws Exception {
        web.tidy();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    void aViewComesAndGoesWithItsBundle() throws Exception {
        assertThat(web.visit("/counter").status()).isEqualTo(404);
        var bundle = web.install(Counter.class);
        assertThat(web.visit("/counter").status()).isEqualTo(200);

        bundle.stop();
        assertThat(web.visit("/counter").status()).isEqualTo(404);
        bundle.start();
        assertThat(web.visit("/counter").status()).isEqualTo(200);
    }

    @Test
    void aViewIsInjectedAndAnswersClicks() throws Exception {
        web.install(Counter.class);
        try (var browser = web.browser()) {
            String page = browser.open("counter");

            assertThat(page).contains("0 clicks");
            assertThat(browser.click(page, "button")).contains("1 clicks");
            assertThat(web.diary).containsExactly("made");
        }
    }

    @Test
    void aBrowserThatHasGotNoAnswerGetsItWhenItAsksAgain() throws Exception {
        web.install(Counter.class, Everything.class);
        try (var browser = web.browser()) {
            String large = browser.open("everything");
            assertThat(large).hasSizeGreaterThan(5000);
            assertThat(browser.again()).isEqualTo(large);
            assertThat(browser.again()).isEqualTo(large);

            String page = browser.open("counter");
            String small = browser.click(page, "button");
            assertThat(browser.again()).isEqualTo(small);
            assertThat(browser.click(page, "button")).contains("2 clicks");
        }
    }

    @Test
    void aBrowserLeavesARemovedViewAndReturnsWithIt() throws Exception {
        var bundle = web.install(Counter.class);
        try (var browser = web.browser()) {
            browser.open("counter");

            bundle.stop();
            Felix.await("the farewell", () -> browser.poll().contains("taken out of service"));
            bundle.start();
            Felix.await("the return", () -> browser.poll().contains("0 clicks"));
        }
    }

    @Test
    void eachTabHasItsInstanceUntilItLeaves() throws Exception {
        web.install(Counter.class, Details.class);
        try (var first = web.browser()) {
            var second = first.window();
            first.open("counter");
            second.open("counter");
            assertThat(web.diary).containsExactly("made", "made");

            first.go("details/1");
            Felix.await("the first to be released", () -> web.diary.contains("left"));
            assertThat(web.diary).containsExactly("made", "made", "left");

            second.leave();
            Felix.await("the second to be released", () -> web.diary.size() == 4);
        }
    }

    @Test
    void aViewHasParameters() throws Exception {
        web.install(Details.class);
        try (var browser = web.browser()) {
            assertThat(browser.open("details/17")).contains("found 17");
        }
    }

    @Test
    void aClassThatOnlyItsPackageKnowsIsRefused() throws Exception {
        web.install(Class.forName("org.zhongsheng.vaadin.example.Hidden"));

        assertThat(web.ask("problems "))
                .containsExactly("components can be made of public classes with public constructors only");
    }

    @Test
    void layoutsSurroundViewsThatDoNotRefuseThem() throws Exception {
        web.install(Counter.class, Frame.class, Hall.class, Details.class);
        try (var browser = web.browser()) {
            assertThat(browser.open("counter")).contains("0 clicks", "frame", "hall");
        }
        try (var browser = web.browser()) {
            assertThat(browser.open("details/1")).doesNotContain("frame", "hall");
        }
    }

    @Test
    void aLayoutThatArrivesLaterSurroundsWhatIsOpen() throws Exception {
        web.install(Counter.class);
        try (var browser = web.browser()) {
            assertThat(browser.open("counter")).doesNotContain("frame");

            web.install(Frame.class, Hall.class);
            Felix.await("the layout", () -> browser.poll().contains("frame"));
        }
    }

    @Test
    void aGuardSendsVisitorsElsewhereBeforeTheViewIsMade() throws Exception {
        web.install(Counter.class, Doorman.class, Details.class);
        try (var browser = web.browser()) {
            assertThat(browser.open("counter")).contains("found door").doesNotContain("clicks");
            assertThat(web.diary).isEmpty();
        }
    }

    @Test
    void aViewThatCannotBeMadeHarmsOnlyItself() throws Exception {
        web.install(Broken.class, Counter.class);
        try (var browser = web.browser()) {
            assertThat(browser.open("broken")).doesNotContain("0 clicks");
            assertThat(browser.go("counter")).contains("0 clicks");
        }
    }

    @Test
    void theSecondViewAtAPathIsRefusedAndTakesOverWhenTheFirstGoes() throws Exception {
        var first = web.install(Counter.class);
        web.install(Twin.class);
        assertThat(web.ask("problems ")).containsExactly("the path is taken by org.zhongsheng.vaadin.example.Counter");

        first.stop();
        assertThat(web.ask("problems ")).isEmpty();
        try (var browser = web.browser()) {
            assertThat(browser.open("counter")).contains("twin");
        }
    }

    @Test
    void aLayoutThatIsMissingHoldsItsViewsBack() throws Exception {
        web.install(Counter.class, Frame.class);

        assertThat(web.ask("problems ")).containsExactly("its layout 'hall' is missing");
        assertThat(web.visit("/counter").status()).isEqualTo(404);
    }

    @Test
    void viewsAreDescribed() throws Exception {
        var bundle = web.install(Counter.class, Details.class);

        assertThat(web.ask("views "))
                .containsExactly(
                        "counter counter.title count 7 plus " + bundle.getSymbolicName() + " Counter",
                        "details/:id   1000  " + bundle.getSymbolicName() + " Details");
        assertThat(web.ask("at /details/9")).containsExactly("details/:id");
        assertThat(web.ask("at details")).isEmpty();
    }

    @Test
    void whatWasThereIsGoneUntilItReturns() throws Exception {
        var bundle = web.install(Details.class);
        assertThat(web.ask("gone details/9")).containsExactly("false");

        bundle.stop();
        assertThat(web.ask("gone details/9")).containsExactly("true");
        assertThat(web.ask("gone never/9")).containsExactly("false");
        bundle.start();
        assertThat(web.ask("gone /details/9/nothing")).containsExactly("false");
    }

    @Test
    void anApplicationBringsItsOwnPageForErrors() throws Exception {
        var bundle = web.install(Counter.class);
        web.install(Lost.class);
        try (var browser = web.browser()) {
            assertThat(browser.open("nowhere")).contains("lost, by NotFoundException");
            browser.go("counter");

            bundle.stop();
            Felix.await("the page", () -> browser.poll().contains("lost, by ViewGone"));
        }
    }

    @Test
    void anApplicationBringsItsShellAndTexts() throws Exception {
        assertThat(web.visit("/").body()).doesNotContain("by a service");
        var shell = web.install(Shell.class, Counter.class);

        assertThat(web.visit("/").body()).contains("by a service");
        try (var browser = web.browser()) {
            assertThat(browser.open("counter")).contains("text of counter.title");
        }
        shell.stop();
        assertThat(web.visit("/").body()).doesNotContain("by a service");
    }

    @Test
    void anApplicationAddsHandlers() throws Exception {
        var bundle = web.install(Extras.class);
        assertThat(web.visit("/extra").body()).isEqualTo("an extra");
        assertThat(web.visit("/").body()).contains("<!-- extra -->");

        bundle.stop();
        assertThat(web.visit("/").body()).doesNotContain("<!-- extra -->");
        assertThat(web.visit("/extra").status()).isEqualTo(404);
    }

    @Test
    void openBrowsersAreCountedAndReached() throws Exception {
        web.install(Counter.class);
        int before = Integer.parseInt(web.ask("uis ").getFirst());
        try (var browser = web.browser()) {
            browser.open("counter");
            assertThat(web.ask("uis ")).containsExactly(Integer.toString(before + 1));

            web.ask("show good morning");
            assertThat(browser.poll()).contains("good morning");

            browser.leave();
            Felix.await("the end", () -> web.ask("uis ").contains(Integer.toString(before)));
        }
    }

    @Test
    void vaadinsFilesHaveTheirTypes() {
        assertThat(web.visit("/lumo/lumo.css").status()).isEqualTo(200);
        assertThat(web.type("/lumo/lumo.css")).startsWith("text/css");
    }
}
