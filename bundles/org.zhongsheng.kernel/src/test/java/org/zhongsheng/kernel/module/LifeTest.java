package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.kernel.module.rooms.Bell;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.module.ModulesChanged;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.ModuleJar;

class LifeTest {

    @TempDir
    Path home;

    @Test
    void aJarInTheFolderRuns() {
        try (var house = RunningHouse.start(home)) {
            house.drop(
                    ModuleJar.of("test.bell")
                            .version("1.2.3")
                            .header(
                                    "Provide-Capability",
                                    "org.zhongsheng.module;id=bell;order:Long=7;icon=bell;"
                                            + "points:List<String>=\"3,4\";permissions:List<String>=\"bell.rope.pull\"")
                            .classes(Bell.class)
                            .in(house.outside()),
                    "bell.jar");

            var bell = house.await("bell", State.ACTIVE);

            assertThat(bell)
                    .extracting(ModuleInfo::version, ModuleInfo::order, ModuleInfo::icon, ModuleInfo::file)
                    .containsExactly("1.2.3", 7, "bell", "bell.jar");
            assertThat(bell.points()).containsExactly("3", "4");
            assertThat(bell.permissions()).containsExactly("bell.rope.pull");
            assertThat(bell.findings()).isEmpty();
            assertThat(house.service("bell")).isPresent();
            Felix.await("event", () -> house.events.published().contains(new ModulesChanged("bell")));
            Felix.await("deed", () -> house.audit.actions().contains("platform.module.install"));
            assertThat(house.audit.entries())
                    .allSatisfy(entry -> assertThat(entry.by()).isEqualTo("platform"));
        }
    }

    @Test
    void aModuleGoesWithItsJar() throws IOException {
        try (var house = RunningHouse.start(home)) {
            var drum = house.drum();
            house.drop(bell("1.0.0", house), "bell.jar");
            house.await("bell", State.ACTIVE);

            Files.delete(house.folder().resolve("bell.jar"));
            house.awaitGone("bell");

            assertThat(house.service("bell")).isEmpty();
            assertThat(house.felix().context().getBundles())
                    .noneMatch(bundle -> "test.bell".equals(bundle.getSymbolicName()));
            assertThat(house.service("drum")).contains(drum);
        }
    }

    @Test
    void aJarThatIsRenamedRunsOn() throws IOException {
        try (var house = RunningHouse.start(home)) {
            house.drop(bell("1.0.0", house), "bell.jar");
            house.await("bell", State.ACTIVE);
            var before = house.service("bell");

            Files.move(house.folder().resolve("bell.jar"), house.folder().resolve("ringing.jar"));
            Felix.await("new name", () -> "ringing.jar"
                    .equals(house.modules().find("bell").map(ModuleInfo::file).orElse("")));

            assertThat(house.service("bell")).isEqualTo(before);
        }
    }

    @Test
    void aJarIsNotJudgedWhileItIsBeingCopied() throws IOException {
        try (var house = RunningHouse.start(home, "zhongsheng.modules.grace", "20000")) {
            var content = Files.readAllBytes(bell("1.0.0", house));
            var target = house.folder().resolve("bell.jar");
            Files.write(target, Arrays.copyOf(content, content.length / 2));
            house.drum();
            assertThat(house.modules().list()).extracting(ModuleInfo::id).containsExactly("drum");

            Files.write(
                    target, Arrays.copyOfRange(content, content.length / 2, content.length), StandardOpenOption.APPEND);

            house.await("bell", State.ACTIVE);
            assertThat(house.refusal("bell.jar")).isEmpty();
        }
    }

    @Test
    void aJarThatIsMovedToTheFolderRuns() throws IOException {
        try (var house = RunningHouse.start(home)) {
            var part = house.folder().resolve(".bell.jar.part");
            Files.copy(bell("1.0.0", house), part);
            Files.move(part, house.folder().resolve("bell.jar"), StandardCopyOption.ATOMIC_MOVE);

            house.await("bell", State.ACTIVE);
        }
    }

    @Test
    void stopsAndStarts() {
        try (var house = RunningHouse.start(home)) {
            house.drop(bell("1.0.0", house), "bell.jar");
            house.await("bell", State.ACTIVE);

            assertThat(house.modules().stop("bell").orThrow().state()).isEqualTo(State.STOPPED);
            assertThat(house.service("bell")).isEmpty();

            assertThat(house.modules().start("bell").orThrow().state()).isEqualTo(State.ACTIVE);
            assertThat(house.service("bell")).isPresent();
            assertThat(house.audit.entries())
                    .extracting(entry -> entry.by() + " " + entry.deed().action())
                    .endsWith("tester platform.module.stop", "tester platform.module.start");
        }
    }

    @Test
    void aRestartBringsBackWhatWasThere() {
        try (var house = RunningHouse.start(home)) {
            house.drum();
            house.drop(bell("1.0.0", house), "bell.jar");
            house.await("bell", State.ACTIVE);
            house.modules().stop("bell").orThrow();
        }
        try (var house = RunningHouse.start(home)) {
            assertThat(house.await("drum", State.ACTIVE).version()).isEqualTo("1.0.0");
            house.await("bell", State.STOPPED);
            Felix.await("drum", () -> house.service("drum").isPresent());
            assertThat(house.service("bell")).isEmpty();
        }
    }

    @Test
    void whatHappenedToTheFolderMeanwhileIsSeenAtTheNextStart() throws IOException {
        Path newer;
        try (var house = RunningHouse.start(home)) {
            house.drum();
            house.drop(bell("1.0.0", house), "bell.jar");
            house.await("bell", State.ACTIVE);
            newer = bell("1.1.0", house);
        }
        Files.delete(home.resolve("modules/drum.jar"));
        Files.copy(newer, home.resolve("modules/bell.jar"), StandardCopyOption.REPLACE_EXISTING);
        try (var house = RunningHouse.start(home)) {
            house.awaitVersion("bell", "1.1.0");
            house.awaitGone("drum");
        }
    }

    @Test
    void modulesStartWithoutADatabase() {
        try (var house = RunningHouse.start(home)) {
            house.drum();
        }
        try (var house = RunningHouse.startWithoutDatabase(home)) {
            house.await("drum", State.ACTIVE);

            assertThat(RunningHouse.keys(house.modules().stop("drum").findings()))
                    .containsExactly("platform.module.notReady");
        }
    }

    @Test
    void anUploadIsInstalledAndLiesInTheFolder() {
        try (var house = RunningHouse.start(home)) {
            var done = house.modules().install(bell("1.0.0", house)).orThrow();

            assertThat(done.state()).isEqualTo(State.ACTIVE);
            assertThat(house.folder()).isDirectoryContaining("glob:**test.bell-1.0.0.jar");
            assertThat(house.audit.entries().getLast().by()).isEqualTo("tester");

            var updated = house.modules().install(bell("1.1.0", house)).orThrow();

            assertThat(updated.version()).isEqualTo("1.1.0");
            assertThat(house.folder().toFile().list()).containsExactly("test.bell-1.1.0.jar");
        }
    }

    @Test
    void aCheckTouchesNothing() {
        try (var house = RunningHouse.start(home)) {
            house.modules().install(bell("1.0.0", house)).orThrow();
            var before = house.service("bell");
            int bundles = house.felix().context().getBundles().length;

            var prospect = house.modules().check(bell("2.0.0", house)).orThrow();

            assertThat(prospect.version()).isEqualTo("2.0.0");
            assertThat(house.modules().find("bell").orElseThrow().version()).isEqualTo("1.0.0");
            assertThat(house.service("bell")).isEqualTo(before);
            assertThat(house.felix().context().getBundles()).hasSize(bundles);
            assertThat(house.folder().toFile().list()).containsExactly("test.bell-1.0.0.jar");
            assertThat(home.resolve("data/modules").toFile().list((folder, name) -> name.endsWith(".jar")))
                    .hasSize(1);
        }
    }

    @Test
    void removesAModuleAndItsJar() {
        try (var house = RunningHouse.start(home)) {
            house.modules().install(bell("1.0.0", house)).orThrow();

            house.modules().remove("bell").orThrow();

            assertThat(house.modules().find("bell")).isEmpty();
            assertThat(house.folder().toFile().list()).isEmpty();
            assertThat(house.audit.actions()).endsWith("platform.module.remove");
        }
    }

    @Test
    void onlyWhoMayManageChangesModules() {
        try (var house = RunningHouse.start(home)) {
            house.drum();
            house.access.revoke(Modules.MANAGE);

            assertThatThrownBy(() -> house.modules().stop("drum")).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> house.modules().install(bell("1.0.0", house)))
                    .isInstanceOf(Denied.class);
            house.await("drum", State.ACTIVE);
        }
    }

    @Test
    void whatThePlatformBringsIsListedAndLeftAlone() throws Exception {
        try (var house = RunningHouse.start(home)) {
            house.felix().install(bell("1.0.0", house));

            var bell = house.await("bell", State.ACTIVE);
            assertThat(bell.file()).isNull();
            assertThat(RunningHouse.keys(house.modules().remove("bell").findings()))
                    .containsExactly("platform.module.fixed");

            house.drop(bell("2.0.0", house), "bell.jar");
            var refused = house.awaitRefusal("bell.jar");
            assertThat(RunningHouse.keys(refused.findings())).containsExactly("platform.module.ofPlatform");
            assertThat(RunningHouse.arguments(refused)).containsExactly("bell", "test.bell");
            house.await("bell", State.ACTIVE);
        }
    }

    @Test
    void whatAnotherModuleNeededIsMissedAndFoundAgain() throws IOException {
        try (var house = RunningHouse.start(home)) {
            var tower = ModuleJar.of("test.tower")
                    .module("tower")
                    .header("Export-Package", "org.zhongsheng.kernel.module.rooms;version=2.0.0")
                    .classes(Bell.class)
                    .in(house.outside());
            house.drop(tower, "tower.jar");
            house.drop(
                    ModuleJar.of("test.bell")
                            .module("bell")
                            .header("Import-Package", "org.zhongsheng.kernel.module.rooms;version=\"[2,3)\"")
                            .classes(Bell.class)
                            .in(house.outside()),
                    "bell.jar");
            house.await("bell", State.ACTIVE);

            Files.delete(house.folder().resolve("tower.jar"));
            house.await("bell", State.UNRESOLVED);
            Felix.await("what is missing", () -> house.modules().find("bell").stream()
                    .anyMatch(bell -> RunningHouse.keys(bell.findings()).contains("platform.module.missing")));

            house.drop(tower, "tower.jar");
            house.await("bell", State.ACTIVE);
        }
    }

    @Test
    void aJarThatIsThereFirstIsPreparedByWhatThePlatformBringsLater() throws Exception {
        RunningHouse.installLate(home);
        Files.createDirectories(home.resolve("modules"));
        ModuleJar.of("test.bell").module("bell").classes(Bell.class).to(home.resolve("modules/bell.jar"));
        try (var house = RunningHouse.start(home)) {
            var prepared = new CopyOnWriteArrayList<String>();
            Preparation preparation = module -> {
                prepared.add(module.getSymbolicName());
                return List.of();
            };
            house.register(Preparation.class, preparation, Map.of());

            house.felix().bundle("test.late").start();

            house.await("bell", State.ACTIVE);
            assertThat(prepared).containsExactly("test.bell");
        }
    }

    private static Path bell(String version, RunningHouse house) {
        return ModuleJar.of("test.bell")
                .module("bell")
                .version(version)
                .classes(Bell.class)
                .in(house.outside());
    }
}
