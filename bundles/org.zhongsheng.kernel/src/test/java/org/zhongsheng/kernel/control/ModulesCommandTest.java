package org.zhongsheng.kernel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Text;

class ModulesCommandTest {

    @TempDir
    private Path folder;

    private final House house = new House();
    private final Paper paper = new Paper();
    private final ModulesCommand command = new ModulesCommand(house);

    @Test
    void listsModulesWithWhatTheyLack() {
        assertThat(run()).isZero();
        assertThat(paper.said)
                .containsExactly("platform.command.modules.line organization", "platform.command.modules.finding");
        assertThat(paper.results).hasSize(1);
    }

    @Test
    void passesChangesOn() throws IOException {
        var jar = Files.createFile(folder.resolve("a.jar")).toString();
        assertThat(run("install", jar)).isZero();
        assertThat(run("update", jar)).isZero();
        assertThat(run("check", jar)).isZero();
        assertThat(run("start", "organization")).isZero();
        assertThat(run("stop", "organization")).isZero();
        assertThat(run("remove", "organization")).isZero();
        assertThat(house.done)
                .containsExactly(
                        "install",
                        "check",
                        "install",
                        "check",
                        "start organization",
                        "stop organization",
                        "remove organization");
    }

    @Test
    void tellsARefusal() throws IOException {
        house.refuses = true;
        assertThat(run("install", Files.createFile(folder.resolve("a.jar")).toString()))
                .isEqualTo(1);
        assertThat(paper.complained)
                .containsExactly("platform.command.modules.refused", "platform.command.modules.finding");
    }

    @Test
    void updatesOnlyWhatIsThere() throws IOException {
        house.installed = false;
        assertThat(run("update", Files.createFile(folder.resolve("a.jar")).toString()))
                .isEqualTo(1);
        assertThat(paper.complained).containsExactly("platform.command.modules.notInstalled organization");
        assertThat(house.done).containsExactly("check");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run("frob")).isEqualTo(2);
        assertThat(run("list", "more")).isEqualTo(2);
        assertThat(run("install")).isEqualTo(2);
        assertThat(run("install", "/no/such.jar")).isEqualTo(2);
        assertThat(run("install", "relative.jar")).isEqualTo(2);
        assertThat(run("stop")).isEqualTo(2);
        assertThat(house.done).isEmpty();
    }

    @Test
    void tellsAnUnknownModule() {
        house.installed = false;
        assertThat(run("stop", "frob")).isEqualTo(1);
        assertThat(paper.complained).containsExactly("platform.command.modules.unknown frob");
    }

    private int run(String... words) {
        return command.run(List.of(words), paper);
    }

    private static final class House implements Modules {

        private final List<String> done = new ArrayList<>();
        private boolean refuses;
        private boolean installed = true;

        private final ModuleInfo module = new ModuleInfo(
                "organization",
                "1.0.0",
                State.UNRESOLVED,
                100,
                "users",
                List.of(),
                List.of(),
                List.of(Finding.error(null, "missing")),
                null,
                "org.jar");

        private Outcome<ModuleInfo> did(String what) {
            done.add(what);
            return refuses ? Outcome.refused(Finding.error(null, "no")) : Outcome.done(module);
        }

        @Override
        public List<ModuleInfo> list() {
            return List.of(module);
        }

        @Override
        public Optional<ModuleInfo> find(String id) {
            return installed ? Optional.of(module) : Optional.empty();
        }

        @Override
        public Outcome<ModuleInfo> check(Path jar) {
            return did("check");
        }

        @Override
        public Outcome<ModuleInfo> install(Path jar) {
            return did("install");
        }

        @Override
        public Outcome<ModuleInfo> start(String id) {
            return did("start " + id);
        }

        @Override
        public Outcome<ModuleInfo> stop(String id) {
            return did("stop " + id);
        }

        @Override
        public Outcome<ModuleInfo> remove(String id) {
            return did("remove " + id);
        }

        @Override
        public String quarantine(String id, Finding why, Throwable cause) {
            throw new UnsupportedOperationException();
        }
    }

    /** Keeps the keys that were said, with their first argument if it is a word. */
    private static final class Paper implements Command.Terminal {

        private final List<String> said = new ArrayList<>();
        private final List<String> complained = new ArrayList<>();
        private final List<Map<String, ?>> results = new ArrayList<>();

        private static String words(Text text) {
            return !text.args().isEmpty() && text.args().getFirst() instanceof String word
                    ? text.key() + " " + word
                    : text.key();
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public void say(Text line) {
            said.add(words(line));
        }

        @Override
        public void complain(Text line) {
            complained.add(words(line));
        }

        @Override
        public void result(Map<String, ?> values) {
            results.add(values);
        }

        @Override
        public void progress(long done, long total) {}

        @Override
        public BooleanSupplier interrupted() {
            return () -> false;
        }
    }
}
