package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.kernel.module.rooms.Bell;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.testing.ModuleJar;

class PaceTest {

    private static final Logger log = LoggerFactory.getLogger(PaceTest.class);
    private static final int ROUNDS = 30;

    @TempDir
    Path home;

    @Test
    void aJarRunsWithinAMoment() {
        var arrivals = new ArrayList<Duration>();
        var updates = new ArrayList<Duration>();
        var removals = new ArrayList<Duration>();
        try (var house = RunningHouse.start(home)) {
            var first = jar(house, "1.0.0");
            var second = jar(house, "1.1.0");
            for (int i = 0; i < ROUNDS; i++) {
                arrivals.add(time(() -> house.drop(first, "bell.jar"), () -> house.await("bell", State.ACTIVE)));
                updates.add(time(() -> house.drop(second, "bell.jar"), () -> house.awaitVersion("bell", "1.1.0")));
                removals.add(time(
                        () -> house.folder().resolve("bell.jar").toFile().delete(), () -> house.awaitGone("bell")));
            }
        }
        log.info(
                "Medians of {}: copy to active {} ms, update {} ms, removal {} ms",
                ROUNDS,
                median(arrivals).toMillis(),
                median(updates).toMillis(),
                median(removals).toMillis());
        assertThat(median(arrivals)).isLessThan(Duration.ofMillis(400));
        assertThat(median(updates)).isLessThan(Duration.ofMillis(400));
        assertThat(median(removals)).isLessThan(Duration.ofMillis(400));
    }

    private static Path jar(RunningHouse house, String version) {
        return ModuleJar.of("test.bell")
                .module("bell")
                .version(version)
                .classes(Bell.class)
                .in(house.outside());
    }

    private static Duration time(Runnable cause, Runnable effect) {
        long start = System.nanoTime();
        cause.run();
        effect.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }
}
