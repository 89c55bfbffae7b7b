package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongsheng.kernel.module.RunningHouse.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.zhongsheng.kernel.module.rooms.Bell;
import org.zhongsheng.kernel.module.rooms.FallenBell;
import org.zhongsheng.kernel.module.rooms.WaitingBell;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.ModuleJar;

/** Version 1.1.0 runs; another jar takes the place of its file. */
class UpdateTest {

    @TempDir
    Path home;

    private RunningHouse house;

    @BeforeEach
    void version11Runs() {
        house = RunningHouse.start(home);
        house.drop(bell("1.1.0").in(house.outside()), "bell.jar");
        house.await("bell", State.ACTIVE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNewerVersionTakesOver() {
        house.drop(bell("1.2.0").in(house.outside()), "bell.jar");

        house.awaitVersion("bell", "1.2.0");
        house.await("bell", State.ACTIVE);
        Felix.await("one is left", () -> bellBundles().equals(List.of("1.2.0")));
        Felix.await("deed", () -> house.audit.actions().contains("platform.module.update"));
        assertThat(house.audit.entries().getLast().deed().after())
                .isEqualTo(Map.of("version", "1.2.0", "from", "1.1.0"));
    }

    @Test
    void aVersionThatMissesSomethingDoesNotTouchTheOldOne() {
        var before = house.service("bell");
        house.drop(bell("1.2.0").header("Import-Package", "org.tower").in(house.outside()), "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(refused.version()).isEqualTo("1.2.0");
        assertThat(refused.id()).isEqualTo("bell.jar");
        assertThat(keys(refused.findings())).containsExactly("platform.module.missing");
        assertThat(house.service("bell")).isEqualTo(before);
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
    }

    @Test
    void aVersionThatFailsGivesWayToTheOldOne() {
        house.drop(
                ModuleJar.of("test.bell")
                        .module("bell")
                        .version("1.2.0")
                        .classes(FallenBell.class)
                        .in(house.outside()),
                "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(keys(refused.findings()))
                .containsExactly("platform.module.component.failed", "platform.module.oldRuns");
        assertThat(refused.findings().getLast().message()).isEqualTo(Text.of("platform.module.oldRuns", "1.1.0"));
        assertThat(refused.reference()).isNotNull();
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
        assertThat(house.service("bell")).isPresent();
        assertThat(bellBundles()).containsExactly("1.1.0");
    }

    @Test
    void aVersionThatFailedIsNotTriedAgainAtTheNextStart() {
        aVersionThatFailsGivesWayToTheOldOne();
        house.close();

        house = RunningHouse.start(home);

        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
        assertThat(keys(house.awaitRefusal("bell.jar").findings()))
                .containsExactly("platform.module.component.failed", "platform.module.oldRuns");
        assertThat(house.refusal("bell.jar").orElseThrow().reference()).isNotNull();
        house.drop(bell("1.3.0").in(house.outside()), "bell.jar");
        house.awaitVersion("bell", "1.3.0");
        assertThat(house.refusal("bell.jar")).isEmpty();
    }

    @Test
    void aVersionWhoseMigrationFailsGivesWayToTheOldOne() {
        var why = Finding.error(null, "test.migration");
        house.register(
                Preparation.class,
                module -> module.getVersion().equals(Version.valueOf("1.2.0")) ? List.of(why) : List.of(),
                Map.of());
        house.drop(bell("1.2.0").in(house.outside()), "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings()))
                .containsExactly("test.migration", "platform.module.oldRuns");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
    }

    @Test
    void aVersionThatWaitsForAServiceInVainGivesWayToTheOldOne() {
        house.drop(
                ModuleJar.of("test.bell")
                        .module("bell")
                        .version("1.2.0")
                        .classes(WaitingBell.class)
                        .in(house.outside()),
                "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings()))
                .containsExactly("platform.module.component.waits", "platform.module.oldRuns");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
    }

    @Test
    void anOlderVersionTakesOverWhenItsPreparationAgrees() {
        house.drop(bell("1.0.0").in(house.outside()), "bell.jar");

        house.awaitVersion("bell", "1.0.0");
        house.await("bell", State.ACTIVE);
    }

    @Test
    void anOlderVersionGivesWayWhenItsPreparationDoesNot() {
        var why = Finding.error(null, "test.tablesAreNewer");
        house.register(
                Preparation.class, module -> module.getVersion().getMinor() == 0 ? List.of(why) : List.of(), Map.of());

        assertThat(keys(house.modules()
                        .install(bell("1.0.0").in(house.outside()))
                        .findings()))
                .containsExactly("test.tablesAreNewer", "platform.module.oldRuns", "platform.module.logged");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
        assertThat(house.folder().toFile().list()).containsExactly("bell.jar");
    }

    @Test
    void whatIsStoppedIsUpdatedAndStaysStopped() {
        house.modules().stop("bell").orThrow();

        house.drop(bell("1.2.0").in(house.outside()), "bell.jar");

        assertThat(house.awaitVersion("bell", "1.2.0").state()).isEqualTo(State.STOPPED);
        assertThat(house.service("bell")).isEmpty();
        assertThat(house.modules().start("bell").orThrow().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void theSameVersionBuiltAnewTakesOver() {
        var before = house.service("bell");
        house.drop(bell("1.1.0").resource("new.txt", "new").in(house.outside()), "bell.jar");

        Felix.await(
                "replaced",
                () -> house.service("bell").isPresent()
                        && !house.service("bell").equals(before));
        Felix.await("one is left", () -> bellBundles().equals(List.of("1.1.0")));
    }

    private List<String> bellBundles() {
        return List.of(house.felix().context().getBundles()).stream()
                .filter(bundle -> "test.bell".equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getVersion().toString())
                .toList();
    }

    private static ModuleJar bell(String version) {
        return ModuleJar.of("test.bell").module("bell").version(version).classes(Bell.class);
    }
}
