package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.zhongsheng.kernel.module.rooms.Drum;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.FakeAccess;
import org.zhongsheng.testing.FakeAudit;
import org.zhongsheng.testing.FakeEvents;
import org.zhongsheng.testing.FakeTransactions;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.FelixSetup;
import org.zhongsheng.testing.ModuleJar;

/** The house of modules in a framework, with fakes of what it needs and a module {@code drum} that must not suffer. */
final class RunningHouse implements AutoCloseable {

    final FakeAccess access = FakeAccess.atRoot(Modules.MANAGE);
    final FakeTransactions transactions = new FakeTransactions();
    final FakeAudit audit = new FakeAudit(transactions, access);
    final FakeEvents events = new FakeEvents();
    final Path home;
    private final Felix felix;
    private final Modules modules;

    /** The part of the kernel that is tested, as a bundle. */
    private static final class Kernel {
        static final Path JAR = ModuleJar.of("org.zhongsheng.kernel")
                .packageOf(HotModules.class)
                .to(file());

        private static Path file() {
            try {
                var file = Files.createTempFile("kernel", ".jar");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private RunningHouse(Path home, Felix felix) {
        this.home = home;
        this.felix = felix;
        modules = felix.service(Modules.class);
    }

    /** With a database. */
    static RunningHouse start(Path home, String... properties) {
        var house = startWithoutDatabase(home, properties);
        house.register(Unions.class, tree(), Map.of());
        house.register(Transactions.class, house.transactions, Map.of());
        house.register(Audit.class, house.audit, Map.of());
        house.register(Events.class, house.events, Map.of());
        house.register(Access.class, house.access, Map.of());
        return house;
    }

    static RunningHouse startWithoutDatabase(Path home, String... properties) {
        return start(home, Felix.with().components().sharing("org.zhongsheng.platform"), properties);
    }

    /** A bundle of the platform that is there from the beginning, but for the test to start. */
    static void installLate(Path home) {
        ModuleJar.of("test.late").to(home.resolve("late.jar"));
    }

    /** With the real migrations, but nobody who could be asked for rights. */
    static RunningHouse startWithData(Path home) {
        var setup = Felix.with().components().data().sharing("org.zhongsheng.platform", "jakarta.persistence-api");
        return start(home, setup);
    }

    private static RunningHouse start(Path home, FelixSetup setup, String... properties) {
        setup.property("zhongsheng.modules.grace", "150").property("zhongsheng.modules.patience", "200");
        for (int i = 0; i < properties.length; i += 2) {
            setup.property(properties[i], properties[i + 1]);
        }
        var felix = setup.start(home);
        try {
            var late = home.resolve("late.jar");
            if (Files.exists(late)) {
                felix.context().installBundle(late.toUri().toString());
            }
            felix.install(Kernel.JAR);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        return new RunningHouse(home, felix);
    }

    Felix felix() {
        return felix;
    }

    Modules modules() {
        return modules;
    }

    <T> ServiceRegistration<T> register(Class<T> type, T service, Map<String, ?> properties) {
        Dictionary<String, Object> table = new Hashtable<>(properties);
        return felix.context().registerService(type, service, table);
    }

    /** A folder beside the home for jars that are not in {@code modules/} yet. */
    Path outside() {
        try {
            return Files.createDirectories(home.resolve("outside"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return home.resolve("modules");
    }

    /** Copies a jar into {@code modules/}, as people do. */
    void drop(Path jar, String name) {
        try {
            Files.copy(jar, folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the module that must not suffer, and answers it. */
    ServiceReference<?> drum() {
        drop(ModuleJar.of("test.drum").module("drum").classes(Drum.class).in(outside()), "drum.jar");
        await("drum", State.ACTIVE);
        return service("drum").orElseThrow();
    }

    /** The service by which one sees and hears that a module runs. */
    Optional<ServiceReference<?>> service(String room) {
        try {
            var found = felix.context().getServiceReferences(Supplier.class, "(room=" + room + ")");
            return found.stream()
                    .<ServiceReference<?>>map(reference -> reference)
                    .findAny();
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    ModuleInfo await(String id, State state) {
        Felix.await(
                id + " " + state + ", but " + modules.list(),
                () -> modules.find(id).map(ModuleInfo::state).equals(Optional.of(state)));
        return modules.find(id).orElseThrow();
    }

    /** Waits for the refusal of a file. */
    ModuleInfo awaitRefusal(String file) {
        Felix.await("refusal of " + file, () -> refusal(file).isPresent());
        return refusal(file).orElseThrow();
    }

    Optional<ModuleInfo> refusal(String file) {
        return modules.list().stream()
                .filter(module -> module.state() == State.REFUSED && file.equals(module.file()))
                .findAny();
    }

    ModuleInfo awaitVersion(String id, String version) {
        Felix.await(
                id + " " + version,
                () -> modules.find(id).map(ModuleInfo::version).equals(Optional.of(version)));
        return modules.find(id).orElseThrow();
    }

    void awaitGone(String id) {
        Felix.await(id + " gone", () -> modules.find(id).isEmpty());
    }

    static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message().key()).toList();
    }

    static List<Object> arguments(ModuleInfo module) {
        return module.findings().getFirst().message().args();
    }

    /** A tree of one union. */
    private static Unions tree() {
        var id = new UnionId(1);
        var root = new Union(id, "33", "省教育工会", "省教育工会", Level.PROVINCE, Scope.root(id), Union.Status.ACTIVE, 0);
        return (Unions) Proxy.newProxyInstance(
                Unions.class.getClassLoader(), new Class<?>[] {Unions.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("root")) {
                        return root;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public void close() {
        felix.close();
    }
}
