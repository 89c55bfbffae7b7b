package org.zhongsheng.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first start leaves for the next. */
class SecondStartTest {

    @TempDir
    private Path home;

    @Test
    void offersTheSetupLinkAndKeepsTheCacheForTheSecondStart() throws IOException {
        var first = Installation.start(home);
        var output = first.output();
        first.close();
        var written = Files.getLastModifiedTime(home.resolve("data/cache/stamp"));
        assertThat(output).contains("one-time link").contains("/setup/");

        try (var second = Installation.start(home)) {
            assertThat(Files.getLastModifiedTime(second.home().resolve("data/cache/stamp")))
                    .isEqualTo(written);
        }
    }

    @Test
    void leavesNothingBehindWhenItStops() {
        Installation.start(home).close();
        assertThat(home.resolve("data/control.sock")).doesNotExist();
        assertThat(Files.exists(home.resolve("conf/zhongsheng.properties"))).isTrue();
    }
}
