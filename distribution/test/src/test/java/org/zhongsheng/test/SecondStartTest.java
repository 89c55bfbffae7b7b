package org.zhongsheng.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testkit.Installation;

/** What the first start leaves for the next. */
class SecondStartTest {

    @TempDir
    private Path home;

    @Test
    void offersTheSetupLinkAndStartsFasterTheSecondTime() {
        var first = Installation.start(home);
        var output = first.output();
        first.close();
        assertThat(output).contains("one-time link").contains("/setup");

        try (var second = Installation.start(home)) {
            assertThat(second.startTime()).isLessThan(first.startTime());
        }
    }

    @Test
    void leavesNothingBehindWhenItStops() {
        Installation.start(home).close();
        assertThat(home.resolve("data/control.sock")).doesNotExist();
        assertThat(Files.exists(home.resolve("conf/zhongsheng.properties"))).isTrue();
    }
}
