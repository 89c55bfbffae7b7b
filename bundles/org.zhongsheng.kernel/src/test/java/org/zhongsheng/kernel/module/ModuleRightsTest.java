package org.zhongsheng.kernel.module;

import static org.zhongsheng.testing.rights.Rule.everybody;
import static org.zhongsheng.testing.rights.Rule.holdingAt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.kernel.access.Everybody;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.data.TestDatabase;
import org.zhongsheng.testing.rights.RightsWalk;

/** Who may change the modules of an installation: the real house of modules with the real rights. */
@TestInstance(Lifecycle.PER_CLASS)
class ModuleRightsTest {
    private static final String NONE = "nosuchmodule";

    /** Without a stack, which the log would show for everybody who sends it. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure() {
            super("a test", null, false, false);
        }
    }

    private final TestDatabase database = TestDatabase.derby("kernel");
    private final Kernel kernel = new Kernel(database);
    private final RunningHouse house;
    private final Path noJar;

    ModuleRightsTest(@TempDir Path home) throws IOException {
        house = RunningHouse.startWithoutDatabase(home);
        noJar = Files.createFile(home.resolve("no.jar"));
    }

    @BeforeAll
    void open() {
        house.register(Unions.class, kernel.unions, Map.of());
        house.register(Transactions.class, kernel.transactions, Map.of());
        house.register(Audit.class, kernel.audit, Map.of());
        house.register(Access.class, kernel.access, Map.of());
    }

    @AfterAll
    void close() {
        house.close();
        database.close();
    }

    @TestFactory
    Stream<DynamicContainer> whoMayChangeModules() {
        var manage = holdingAt(kernel.root().scope(), Modules.MANAGE);
        var modules = house.modules();
        var walk = new RightsWalk(new Everybody(kernel).round());
        walk.through(Modules.class)
                .answers("list()", everybody(), at -> modules.list())
                .answers("find(String)", everybody(), at -> modules.find(NONE))
                .answers("check(Path)", manage, at -> modules.check(noJar))
                .answers("install(Path)", manage, at -> modules.install(noJar))
                .answers("start(String)", manage, at -> modules.start(NONE))
                .answers("stop(String)", manage, at -> modules.stop(NONE))
                .answers("remove(String)", manage, at -> modules.remove(NONE))
                .answers(
                        "quarantine(String, Finding, Throwable)",
                        everybody(),
                        at -> modules.quarantine(NONE, Finding.error(null, "test.failed"), new Failure()));
        return walk.tests();
    }
}
