package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongsheng.kernel.module.RunningHouse.arguments;
import static org.zhongsheng.kernel.module.RunningHouse.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;
import org.zhongsheng.kernel.module.rooms.Bell;
import org.zhongsheng.kernel.module.rooms.CrackedBell;
import org.zhongsheng.kernel.module.rooms.FallenBell;
import org.zhongsheng.kernel.module.rooms.ThrowingActivator;
import org.zhongsheng.kernel.module.rooms.WaitingBell;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.ModuleJar;

/** Whatever is put into the folder: it is said what is wrong with it, and everybody else goes on. */
class BadJarTest {

    @TempDir
    Path home;

    private RunningHouse house;
    private ServiceReference<?> drum;

    @BeforeEach
    void aModuleIsRunning() {
        house = RunningHouse.start(home);
        drum = house.drum();
    }

    @AfterEach
    void theModuleRunsStill() {
        try (var closing = house) {
            assertThat(closing.service("drum")).contains(drum);
            assertThat(house.modules().find("drum").orElseThrow().state()).isEqualTo(State.ACTIVE);
        }
    }

    @Test
    void truncated() throws IOException {
        var content = Files.readAllBytes(bell().in(house.outside()));
        Files.write(house.folder().resolve("bell.jar"), Arrays.copyOf(content, content.length - 50));

        var refused = house.awaitRefusal("bell.jar");

        assertThat(refused.id()).isEqualTo("bell.jar");
        assertThat(keys(refused.findings())).containsExactly("platform.module.incomplete");
        assertThat(arguments(refused)).containsExactly("bell.jar");
    }

    @Test
    void damagedInTheMiddle() throws IOException {
        var content = Files.readAllBytes(
                bell().resource("text.txt", "a text that is long enough to be found again".repeat(20))
                        .in(house.outside()));
        content[200] ^= 0x55;
        Files.write(house.folder().resolve("bell.jar"), content);

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.incomplete");
    }

    @Test
    void notAJar() throws IOException {
        Files.writeString(house.folder().resolve("bell.jar"), "this is a letter");

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.notBundle");
    }

    @Test
    void notABundle() throws IOException {
        var jar = house.folder().resolve("bell.jar");
        try (var zip = new JarOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
            zip.write('!');
        }

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.notBundle");
    }

    @Test
    void notAModule() {
        house.drop(ModuleJar.of("test.bell").classes(Bell.class).in(house.outside()), "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.notModule");
    }

    @Test
    void severalModules() {
        house.drop(
                bell().header("Provide-Capability", "org.zhongsheng.module;id=bell,org.zhongsheng.module;id=gong")
                        .in(house.outside()),
                "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(keys(refused.findings())).containsExactly("platform.module.severalModules");
        assertThat(arguments(refused)).containsExactly("bell.jar", 2);
    }

    @Test
    void anIdThatIsThePlatforms() {
        house.drop(bell().module("platform").in(house.outside()), "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.badId");
    }

    @Test
    void missingPackage() {
        house.drop(
                bell().header("Import-Package", "org.tower;version=\"[2.1,3)\"").in(house.outside()), "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(refused).extracting(ModuleInfo::id, ModuleInfo::version).containsExactly("bell", "1.0.0");
        assertThat(keys(refused.findings())).containsExactly("platform.module.missing");
        assertThat(arguments(refused))
                .containsExactly(
                        Text.of("platform.module.kind.package", "org.tower"),
                        Text.of("platform.module.version.range", "[2.1.0,3.0.0)"),
                        Text.of("platform.module.present.none"),
                        Text.of("platform.module.hint.author", "org.tower"));
        assertThat(house.felix().context().getBundles())
                .noneMatch(bundle -> "test.bell".equals(bundle.getSymbolicName()));
    }

    @Test
    void missingPackageThatARefusedJarWouldProvide() {
        house.drop(
                ModuleJar.of("test.tower")
                        .module("tower")
                        .header("Export-Package", "org.zhongsheng.kernel.module.rooms;version=2.0.0")
                        .header("Import-Package", "org.ground")
                        .classes(Bell.class)
                        .in(house.outside()),
                "tower.jar");
        house.awaitRefusal("tower.jar");

        house.drop(
                bell().header("Import-Package", "org.zhongsheng.kernel.module.rooms;version=\"[2,3)\"")
                        .in(house.outside()),
                "bell.jar");

        assertThat(arguments(house.awaitRefusal("bell.jar")))
                .endsWith(Text.of("platform.module.hint.refused", "tower.jar"));
    }

    @Test
    void aJarThatWasRefusedRunsAsSoonAsWhatItMissedIsThere() {
        house.drop(
                bell().header("Import-Package", "org.zhongsheng.kernel.module.rooms;version=\"[2,3)\"")
                        .in(house.outside()),
                "bell.jar");
        house.awaitRefusal("bell.jar");

        house.drop(
                ModuleJar.of("test.tower")
                        .module("tower")
                        .header("Export-Package", "org.zhongsheng.kernel.module.rooms;version=2.0.0")
                        .classes(Bell.class)
                        .in(house.outside()),
                "tower.jar");

        house.await("tower", State.ACTIVE);
        house.await("bell", State.ACTIVE);
        assertThat(house.refusal("bell.jar")).isEmpty();
    }

    @Test
    void missingBundleAndCapability() {
        house.drop(
                bell().header("Require-Bundle", "org.tower;bundle-version=\"[1,2)\"")
                        .header("Require-Capability", "org.height;filter:=\"(metres>=40)\"")
                        .in(house.outside()),
                "bell.jar");

        assertThat(house.awaitRefusal("bell.jar").findings())
                .extracting(finding -> finding.message().args().getFirst())
                .containsExactlyInAnyOrder(
                        Text.of("platform.module.kind.bundle", "org.tower"),
                        Text.of("platform.module.kind.capability", "(metres>=40)"));
    }

    @Test
    void platformVersionOutOfRange() {
        house.drop(
                bell().header("Import-Package", "org.zhongsheng.platform.module;version=\"[7,8)\"")
                        .in(house.outside()),
                "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(keys(refused.findings())).containsExactly("platform.module.platformVersion");
        assertThat(arguments(refused))
                .startsWith(
                        Text.of("platform.module.kind.package", "org.zhongsheng.platform.module"),
                        Text.of("platform.module.version.range", "[7.0.0,8.0.0)"),
                        Text.of("platform.module.present", "1.0.0"));
    }

    @Test
    void twoVersionsOfOneModule() {
        house.drop(bell().version("1.1.0").in(house.outside()), "bell-1.1.jar");
        house.await("bell", State.ACTIVE);

        house.drop(bell().version("1.0.0").in(house.outside()), "bell-1.0.jar");

        var refused = house.awaitRefusal("bell-1.0.jar");
        assertThat(refused.id()).isEqualTo("bell-1.0.jar");
        assertThat(keys(refused.findings())).containsExactly("platform.module.older");
        assertThat(arguments(refused)).containsExactly("bell", "1.0.0", "1.1.0", "bell-1.1.jar");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
    }

    @Test
    void aNewerVersionBesideTheOldOneTakesItsPlace() {
        house.drop(bell().version("1.0.0").in(house.outside()), "bell-1.0.jar");
        house.await("bell", State.ACTIVE);

        house.drop(bell().version("1.1.0").in(house.outside()), "bell-1.1.jar");

        house.awaitVersion("bell", "1.1.0");
        assertThat(keys(house.awaitRefusal("bell-1.0.jar").findings())).containsExactly("platform.module.older");
    }

    @Test
    void theSameVersionTwice() {
        house.drop(bell().in(house.outside()), "bell.jar");
        house.await("bell", State.ACTIVE);

        house.drop(bell().resource("other.txt", "other").in(house.outside()), "other.jar");

        var refused = house.awaitRefusal("other.jar");
        assertThat(keys(refused.findings())).containsExactly("platform.module.sameVersion");
        assertThat(arguments(refused)).containsExactly("bell", "1.0.0", "bell.jar");
    }

    @Test
    void theSameContentTwice() {
        var jar = bell().in(house.outside());
        house.drop(jar, "bell.jar");
        house.await("bell", State.ACTIVE);

        house.drop(jar, "copy.jar");

        var refused = house.awaitRefusal("copy.jar");
        assertThat(keys(refused.findings())).containsExactly("platform.module.sameContent");
        assertThat(arguments(refused)).containsExactly("bell", "bell.jar");
        house.await("bell", State.ACTIVE);
    }

    @Test
    void anIdThatIsTaken() {
        house.drop(ModuleJar.of("test.other").module("drum").classes(Bell.class).in(house.outside()), "other.jar");

        var refused = house.awaitRefusal("other.jar");

        assertThat(keys(refused.findings())).containsExactly("platform.module.idTaken");
        assertThat(arguments(refused)).containsExactly("drum", "test.drum", "drum.jar");
    }

    @Test
    void aComponentThatThrowsAtOnce() {
        house.drop(
                ModuleJar.of("test.bell")
                        .module("bell")
                        .classes(FallenBell.class)
                        .in(house.outside()),
                "bell.jar");

        var bell = house.await("bell", State.QUARANTINED);

        assertThat(keys(bell.findings())).containsExactly("platform.module.component.failed");
        assertThat(arguments(bell).getFirst()).isEqualTo(FallenBell.class.getName());
        assertThat(arguments(bell).getLast().toString()).contains("the bell fell down");
        assertThat(bell.reference()).matches("[2-9A-Z]{8}");
    }

    @Test
    void aComponentThatThrowsWhenItIsAskedFor() {
        house.drop(
                ModuleJar.of("test.bell")
                        .module("bell")
                        .classes(CrackedBell.class)
                        .in(house.outside()),
                "bell.jar");

        var bell = house.await("bell", State.QUARANTINED);

        assertThat(keys(bell.findings())).containsExactly("platform.module.component.failed");
        assertThat(arguments(bell).getLast().toString()).contains("the bell is cracked");
        assertThat(house.service("bell")).isEmpty();
    }

    @Test
    void aBundleThatThrowsWhenItStarts() {
        house.drop(
                bell().classes(ThrowingActivator.class)
                        .header("Bundle-Activator", ThrowingActivator.class.getName())
                        .in(house.outside()),
                "bell.jar");

        var bell = house.await("bell", State.QUARANTINED);

        assertThat(keys(bell.findings())).containsExactly("platform.module.start.failed");
        assertThat(arguments(bell).getFirst().toString()).contains("no tower");
    }

    @Test
    void aComponentThatWaitsForAServiceStartsWhenItComes() {
        house.drop(
                ModuleJar.of("test.bell")
                        .module("bell")
                        .classes(WaitingBell.class)
                        .in(house.outside()),
                "bell.jar");

        var bell = house.await("bell", State.UNRESOLVED);
        assertThat(keys(bell.findings())).containsExactly("platform.module.component.waits");
        assertThat(arguments(bell))
                .containsExactly(
                        WaitingBell.class.getName(),
                        Runnable.class.getName(),
                        Text.of("platform.module.target", "(thing=rope)"));

        house.register(Runnable.class, () -> {}, Map.of("thing", "rope"));

        assertThat(house.await("bell", State.ACTIVE).findings()).isEmpty();
    }

    @Test
    void aMigrationThatFails() {
        var why = Finding.error(null, "test.migration", "V001", 7);
        house.register(
                Preparation.class,
                module -> module.getSymbolicName().equals("test.bell") ? List.of(why) : List.of(),
                Map.of());
        house.drop(bell().in(house.outside()), "bell.jar");

        assertThat(house.await("bell", State.QUARANTINED).findings()).containsExactly(why);
        assertThat(house.service("bell")).isEmpty();
    }

    @Test
    void aMigrationThatThrows() {
        house.register(
                Preparation.class,
                module -> {
                    throw new IllegalStateException("table is locked");
                },
                Map.of());
        house.drop(bell().in(house.outside()), "bell.jar");

        var bell = house.await("bell", State.QUARANTINED);

        assertThat(keys(bell.findings())).containsExactly("platform.module.preparation.failed");
        assertThat(arguments(bell)).containsExactly("IllegalStateException: table is locked");
    }

    @Test
    void aViewThatCannotBePublished() {
        var why = Finding.error(null, "test.route", "bell");
        house.register(Verification.class, module -> List.of(why), Map.of());
        house.drop(bell().in(house.outside()), "bell.jar");

        assertThat(house.await("bell", State.QUARANTINED).findings()).containsExactly(why);
    }

    @Test
    void aViewThatThrowsWhenItIsMade() {
        house.drop(bell().in(house.outside()), "bell.jar");
        house.await("bell", State.ACTIVE);
        var why = Finding.error(null, "test.view", "BellView");

        var reference = house.modules().quarantine("bell", why, new IllegalStateException("no rope"));

        var bell = house.await("bell", State.QUARANTINED);
        assertThat(bell.findings()).containsExactly(why);
        assertThat(bell.reference()).isEqualTo(reference);
        Felix.await("stopped", () -> house.service("bell").isEmpty());
        Felix.await("deed", () -> house.audit.actions().contains("platform.module.quarantine"));
    }

    @Test
    void whatWasPutAsideIsStartedByHandOrByABetterJar() {
        house.drop(
                ModuleJar.of("test.bell")
                        .module("bell")
                        .classes(FallenBell.class)
                        .in(house.outside()),
                "bell.jar");
        house.await("bell", State.QUARANTINED);

        assertThat(keys(house.modules().start("bell").findings()))
                .containsExactly("platform.module.component.failed", "platform.module.logged");
        house.await("bell", State.QUARANTINED);

        house.drop(bell().version("1.0.1").in(house.outside()), "bell.jar");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.0.1");
    }

    @Test
    void aJarThatIsReplacedWhileItsMigrationRuns() throws InterruptedException {
        var migrating = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = new AtomicReference<>("");
        house.register(
                Preparation.class,
                module -> {
                    if (first.compareAndSet("", module.getVersion().toString())) {
                        migrating.countDown();
                        await(goOn);
                    }
                    return List.of();
                },
                Map.of());
        house.drop(bell().version("1.0.0").in(house.outside()), "bell.jar");
        migrating.await();

        house.drop(bell().version("1.1.0").in(house.outside()), "bell.jar");
        goOn.countDown();

        house.awaitVersion("bell", "1.1.0");
        house.await("bell", State.ACTIVE);
        assertThat(first).hasValue("1.0.0");
        assertThat(house.service("bell")).isPresent();
        Felix.await("both audited", () -> house.audit.actions().stream()
                .toList()
                .equals(List.of("platform.module.install", "platform.module.install", "platform.module.update")));
    }

    @Test
    void aBadUploadLeavesNothing() {
        var refused = house.modules()
                .install(ModuleJar.of("test.bell")
                        .module("bell")
                        .classes(FallenBell.class)
                        .in(house.outside()));

        assertThat(keys(refused.findings()))
                .containsExactly("platform.module.component.failed", "platform.module.logged");
        assertThat(house.modules().find("bell")).isEmpty();
        assertThat(house.folder().toFile().list()).containsExactly("drum.jar");
        assertThat(house.felix().context().getBundles())
                .noneMatch(bundle -> "test.bell".equals(bundle.getSymbolicName()));
    }

    @Test
    void aRefusalGoesWithItsFile() throws IOException {
        var jar = house.folder().resolve("bell.jar");
        Files.writeString(jar, "this is a letter");
        house.awaitRefusal("bell.jar");

        Files.delete(jar);

        house.awaitGone("bell.jar");
    }

    @Test
    void aRefusedJarCanBeRemovedInThePage() throws IOException {
        Files.writeString(house.folder().resolve("bell.jar"), "this is a letter");
        house.awaitRefusal("bell.jar");

        house.modules().remove("bell.jar").orThrow();

        assertThat(house.folder().toFile().list()).containsExactly("drum.jar");
        assertThat(house.modules().find("bell.jar")).isEmpty();
    }

    private static ModuleJar bell() {
        return ModuleJar.of("test.bell").module("bell").classes(Bell.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
