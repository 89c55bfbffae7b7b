package org.zhongsheng.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

/** The life of an installation, seen from the terminal and the login page. */
class StartTest {

    @TempDir
    private static Path folder;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.start(folder.resolve("home"), "--demo", "200");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void tellsItsHealth() throws Exception {
        var health = installation.get("health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(health.body())
                .contains("\"state\":\"up\"")
                .contains("\"id\":\"organization\"")
                .contains("\"state\":\"active\"");
        assertThat(installation.get("health/frob").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhereItServes() {
        assertThat(installation.output())
                .contains(installation.uri("").toString())
                .contains("zhongsheng-demo")
                .doesNotContain("Exception");
    }

    @Test
    void showsTheLoginPage() {
        try (var browser = Browser.atDesk()) {
            var page = browser.visit(installation, "login");
            page.locator("input[type=password]").first().waitFor();
            browser.screenshot("login");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void listsItsModules() {
        var people = installation.ask("modules", "list");
        assertThat(people.status()).as(people.err()).isZero();
        assertThat(people.out()).contains("organization 1.0.0").contains("running");

        var machines = installation.ask("modules", "list", "--json");
        assertThat(machines.out()).startsWith("{\"modules\":[").contains("\"id\":\"organization\"");
    }

    @Test
    void listsItsCommands() {
        assertThat(installation.ask("help").out()).contains("modules [list");
    }

    @Test
    void refusesWrongUsage() throws IOException {
        assertThat(installation.ask("frob").status()).isEqualTo(2);
        assertThat(installation.ask("frob").err()).contains("There is no command 'frob'");
        assertThat(installation.ask("modules", "frob").status()).isEqualTo(2);
        assertThat(installation.ask("modules", "install", "nowhere.jar").err())
                .contains("There is no file nowhere.jar");
        assertThat(installation.ask("modules", "stop", "nobody").err()).contains("There is no module 'nobody'");
        var text = Files.writeString(folder.resolve("text.jar"), "no jar");
        var refused = installation.ask("modules", "install", text.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("Nothing was changed");
    }

    @Test
    void findsNothingWrongWithItself() {
        var doctor = installation.ask("doctor");
        assertThat(doctor.status()).as(doctor.out()).isZero();
        assertThat(doctor.out()).contains("✓ The platform is running").doesNotContain("✗");
    }

    @Test
    void refusesASecondInstance() {
        var second = Installation.command(
                "start", "--home", installation.home().toString(), "--port", Integer.toString(Installation.freePort()));
        assertThat(second.status()).isEqualTo(4);
        assertThat(second.err()).hasLineCount(1).contains("A platform already runs on " + installation.home());
    }

    @Test
    void refusesAPortInUse() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            var start = Installation.command(
                    "start", "--home", folder.resolve("other").toString(), "--port", port);
            assertThat(start.status()).isEqualTo(5);
            assertThat(start.err()).hasLineCount(1).contains("Port " + port).contains("--port");
        }
    }

    @Test
    void refusesAHomeThatCannotBeWritten() {
        var start = Installation.command("start", "--home", "/proc/zhongsheng");
        assertThat(start.status()).isEqualTo(3);
        assertThat(start.err()).hasLineCount(1).contains("/proc/zhongsheng").contains("--home");
    }

    @Test
    void tellsThatNoPlatformRuns() {
        var list = Installation.command(
                "modules", "list", "--home", folder.resolve("empty").toString());
        assertThat(list.status()).isEqualTo(7);
        assertThat(list.err()).hasLineCount(1).contains("zhongsheng start");
    }
}
