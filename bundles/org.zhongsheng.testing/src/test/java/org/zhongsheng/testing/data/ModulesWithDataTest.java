package org.zhongsheng.testing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.testing.Felix;

@TestInstance(Lifecycle.PER_CLASS)
@ParameterizedClass
@ValueSource(strings = {"Derby", "PostgreSQL"})
@SuppressWarnings("NullAway.Init") // start() comes before every test
class ModulesWithDataTest {

    @Parameter
    private String product;

    private Path home;
    private Felix felix;
    private Transactions transactions;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        if (product.equals("PostgreSQL")) {
            var url = PostgresServer.running().createDatabase("felix" + System.nanoTime());
            Files.createDirectories(home.resolve("conf"));
            Files.writeString(
                    home.resolve("conf/database.properties"), "url=" + url + "\nuser=" + PostgresServer.USER + "\n");
        }
        restart();
    }

    private void restart() {
        felix = Felix.with()
                .data()
                .sharing("org.zhongsheng.platform", "jakarta.persistence-api")
                .start(home);
        transactions = felix.service(Transactions.class);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        felix.close();
    }

    @AfterEach
    void removeModulesAndTables() throws Exception {
        for (var bundle : felix.context().getBundles()) {
            if (bundle.getSymbolicName().startsWith("test.")) {
                bundle.uninstall();
            }
        }
        transactions.run(() -> {
            for (var module : List.of(TestModule.DIARY, TestModule.LEDGER)) {
                module.dropTables(transactions.connection());
            }
        });
    }

    private RunningModule run(TestModule module) throws Exception {
        felix.install(module.in(home));
        return new RunningModule(felix, module);
    }

    @Test
    void whatAModuleWritesIsThereAfterARestart() throws Exception {
        var diary = run(TestModule.DIARY);
        transactions.run(() -> diary.persist("first"));
        felix.close();
        restart();

        assertThat(run(TestModule.DIARY).titles()).containsExactly("first");
    }

    @Test
    void whoComesSecondGetsAConflict() throws Exception {
        var diary = run(TestModule.DIARY);
        long id = transactions.write(() -> diary.persist("draft"));
        var stale = transactions.read(() -> diary.find(id));
        transactions.run(() -> RunningModule.rename(diary.find(id), "first"));

        RunningModule.rename(stale, "second");
        assertThatThrownBy(() -> transactions.run(() -> diary.manager.merge(stale)))
                .isInstanceOf(Conflict.class);
        assertThat(diary.titles()).containsExactly("first");
    }

    @Test
    void aFailureInOneUnitRollsBackTheOther() throws Exception {
        var diary = run(TestModule.DIARY);
        var ledger = run(TestModule.LEDGER);

        assertThatThrownBy(() -> transactions.run(() -> {
                    diary.persist("good");
                    ledger.persist("longer than twenty characters");
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(diary.titles()).isEmpty();

        transactions.run(() -> {
            diary.persist("both");
            ledger.persist("both");
        });
        assertThat(diary.titles()).isEqualTo(ledger.titles()).containsExactly("both");
    }

    @Test
    void aFailingMigrationNamesScriptAndLineAndLeavesNothing() throws Exception {
        var broken = TestModule.DIARY
                .jar()
                .resource("db/migration/V002__more.sql", "create table diary_more (id int);\n\ncreate tabel oops;\n")
                .in(home);
        var bundle = felix.context().installBundle("reference:" + broken.toUri());

        var findings = felix.service(Preparation.class).prepare(bundle);

        assertThat(findings)
                .singleElement()
                .extracting(
                        finding -> finding.message().key(),
                        finding -> finding.message().args().subList(0, 3))
                .containsExactly("platform.data.migration.failed", List.of("diary", "V002__more.sql", "3"));
        assertThat(run(TestModule.LEDGER).titles()).isEmpty();
        bundle.uninstall();
        assertThat(run(TestModule.DIARY).titles()).isEmpty();
    }

    @Test
    void aModuleOlderThanItsDataIsRefused() throws Exception {
        var newer = TestModule.DIARY
                .jar()
                .version("2.0.0")
                .resource("db/migration/V002__more.sql", "create table diary_more (id int);")
                .in(home);
        var bundle = felix.install(newer);
        assertThat(verify(bundle)).isEmpty();
        bundle.uninstall();

        var older = felix.install(TestModule.DIARY.in(home));

        assertThat(verify(older))
                .singleElement()
                .extracting(finding -> finding.message().key())
                .isEqualTo("platform.data.migration.newer");
        assertThat(felix.context().getServiceReferences(EntityManager.class, "(osgi.unit.name=diary)"))
                .isEmpty();
    }

    @Test
    void aUnitThatCannotBeMadeIsToldOf() throws Exception {
        var wrong = TestModule.DIARY
                .jar()
                .resource(
                        "META-INF/persistence.xml",
                        "<persistence><persistence-unit name='diary'><class>no.such.Entity</class></persistence-unit></persistence>")
                .in(home);

        assertThat(verify(felix.install(wrong)))
                .singleElement()
                .extracting(finding -> finding.message().key())
                .isEqualTo("platform.data.unit.failed");
    }

    @Test
    void aUnitWithoutAUsableNameIsToldOf() throws Exception {
        var wrong = TestModule.DIARY
                .jar()
                .resource("META-INF/persistence.xml", "<persistence><persistence-unit name='x; drop'/></persistence>")
                .in(home);

        assertThat(verify(felix.install(wrong)))
                .singleElement()
                .extracting(finding -> finding.message().key())
                .isEqualTo("platform.data.unit.unreadable");
    }

    @Test
    void anUpdateBringsItsTables() throws Exception {
        var diary = run(TestModule.DIARY);
        transactions.run(() -> diary.persist("kept"));
        var update = TestModule.DIARY
                .jar()
                .version("1.1.0")
                .resource("db/migration/V002__more.sql", "alter table diary_entry add column mood varchar(10);")
                .in(home);

        diary.bundle.update(update.toUri().toURL().openStream());

        assertThat(verify(diary.bundle)).isEmpty();
        assertThat(new RunningModule(felix, TestModule.DIARY).titles()).containsExactly("kept");
    }

    @Test
    void nothingKeepsTheClassesOfAModuleThatIsGone() throws Exception {
        var jar = TestModule.DIARY.in(home);
        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        for (int i = 0; i < 50; i++) {
            loaders.add(comeAndGo(jar));
        }

        Felix.await("the class loaders are collected", () -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.refersTo(null));
        });
    }

    private WeakReference<ClassLoader> comeAndGo(Path jar) throws Exception {
        var bundle = felix.context().installBundle("reference:" + jar.toUri());
        bundle.start();
        var diary = new RunningModule(felix, TestModule.DIARY);
        transactions.run(() -> diary.persist("here"));
        var loader = new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        return loader;
    }

    private List<Finding> verify(Bundle bundle) {
        return felix.service(Verification.class).verify(bundle);
    }
}
