package org.zhongsheng.vaadin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.vaadin.example.Counter;
import org.zhongsheng.vaadin.example.Shell;

/** Pins the way from a WebSocket to its session, which leads through Felix. */
class PushTest {

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
    void theServerSpeaksFirst() throws Exception {
        web.install(Shell.class, Counter.class);
        try (var browser = web.browser()) {
            browser.open("counter");
            try (var channel = browser.channel()) {
                web.ask("show good morning");
                channel.awaits("good morning");
            }
        }
    }

    @Test
    void clicksComeByTheWebSocketToo() throws Exception {
        web.install(Shell.class, Counter.class);
        try (var browser = web.browser()) {
            String page = browser.open("counter");
            try (var channel = browser.channel()) {
                channel.send(browser.clickOn(page, "button"));
                channel.awaits("1 clicks");
            }
        }
    }

    @Test
    void theFarewellIsPushed() throws Exception {
        web.install(Shell.class);
        var bundle = web.install(Counter.class);
        try (var browser = web.browser()) {
            browser.open("counter");
            try (var channel = browser.channel()) {
                bundle.stop();
                channel.awaits("taken out of service");
                bundle.start();
                channel.awaits("0 clicks");
            }
        }
    }

    @Test
    void aWindowWithoutConnectionIsForgottenWithItsViewAndComesBackAnew() throws Exception {
        web.install(Shell.class);
        var bundle = web.install(Counter.class);
        try (var browser = web.browser()) {
            var before = web.ask("uis ");
            browser.open("counter");

            bundle.stop();
            Felix.await("the end", () -> web.ask("uis ").equals(before));
            assertThatThrownBy(browser::poll).hasMessageContaining("sessionExpired");
            bundle.start();
            assertThat(browser.open("counter")).contains("0 clicks");
        }
    }

    @Test
    void longPollingStandsIn() throws Exception {
        web.install(Shell.class, Counter.class);
        try (var browser = web.browser()) {
            browser.open("counter");
            browser.startPolling();
            Felix.await("an answer", () -> {
                // seldom a poll that follows another at once gets no answer, but the next one does
                var answer = browser.longPoll().completeOnTimeout("", 2, TimeUnit.SECONDS);
                web.ask("show good morning");
                return answer.join().contains("good morning");
            });
        }
    }

    @Test
    void aServletThatStartsAgainBeginsAnew() throws Exception {
        web.install(Shell.class, Counter.class);
        try (var browser = web.browser()) {
            browser.open("counter");
            var bundle = web.felix.bundle("org.zhongsheng.vaadin");
            bundle.stop();
            assertThat(web.diary).containsExactly("made", "left");
            bundle.start();
            Felix.await("the servlet answers", () -> web.visit("/counter").status() == 200);

            browser.open("counter");
            try (var channel = browser.channel()) {
                web.ask("show good morning");
                channel.awaits("good morning");
            }
        }
    }
}
