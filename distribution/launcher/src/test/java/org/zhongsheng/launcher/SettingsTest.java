package org.zhongsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void prepare() throws Stop {
        home = new Home(folder);
        home.prepare();
    }

    @Test
    void putsTheCommandLineFirst() throws Exception {
        configure("port = 8081\nhost = ::1\nzhongsheng.other = x\n");
        var settings = settings("start", "--host", "localhost");
        assertThat(settings.host()).isEqualTo("localhost");
        assertThat(settings.get("port")).contains("8081");
        assertThat(settings.get("zhongsheng.other")).contains("x");
    }

    @Test
    void staysOnThisMachineUnlessToldOtherwise() throws Stop {
        assertThat(settings("start").host()).isEqualTo("127.0.0.1");
        assertThat(settings("start").demo()).isEmpty();
    }

    @Test
    void fillsTheDemoWith2000() throws Stop {
        assertThat(settings("start", "--demo").demo()).contains(2000);
        assertThat(settings("start", "--demo", "600000").demo()).contains(600_000);
    }

    @Test
    void keepsChinasTimeUnlessToldOtherwise() throws Exception {
        assertThat(settings("start").zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        configure("zone = Asia/Urumqi");
        assertThat(settings("start").zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
    }

    @Test
    void findsAnyFreePort() throws Stop {
        assertThat(settings("start", "--port", "0").freePort()).isPositive();
    }

    @Test
    void tellsAPortInUse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refuses(Stop.PORT, "start", "--port", Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void refusesWhatIsNoPortNoHostNoNumberNoZone() throws Exception {
        refuses(Stop.USAGE, "start", "--port", "x");
        refuses(Stop.USAGE, "start", "--port", "65536");
        refuses(Stop.USAGE, "start", "--host", "no such host");
        configure("demo = many");
        assertThatThrownBy(() -> settings("start").demo()).isInstanceOf(Stop.class);
        configure("zone = Mars");
        assertThatThrownBy(() -> settings("start").zone()).isInstanceOf(Stop.class);
    }

    @Test
    void tellsAConfigurationThatCannotBeRead() throws IOException {
        configure("port = \\u12");
        refuses(Stop.USAGE, "start");
    }

    private void refuses(int status, String... words) {
        assertThatThrownBy(() -> settings(words).freePort())
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.status()).isEqualTo(status));
    }

    private Settings settings(String... words) throws Stop {
        return Settings.of(home, Arguments.of(words));
    }

    private void configure(String text) throws IOException {
        Files.writeString(home.conf().resolve("zhongsheng.properties"), text);
    }
}
