package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/** Modules that come and go with jars in a folder, while the platform runs. */
@Component(service = Modules.class, immediate = true)
public final class HotModules implements Modules {

    private static final Logger log = LoggerFactory.getLogger(HotModules.class);

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Preparation> preparations = List.of();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Verification> verifications = List.of();

    private final Journal journal;
    private final Settings settings;
    private final Parts parts;
    private final Catalogue catalogue;
    private final Arrivals arrivals;
    private final Requests requests;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("modules").factory());
    private @Nullable Watch watch;

    @Activate
    public HotModules(BundleContext context, @Reference ServiceComponentRuntime runtime, @Reference Journal journal)
            throws IOException {
        this.journal = journal;
        settings = Settings.of(context);
        var components = new Components(context, runtime, settings.patience());
        parts = parts(context, components);
        catalogue = new Catalogue(parts.shelf(), parts.bundles(), parts.resolution(), components);
        var deployment = new Deployment(parts);
        arrivals = new Arrivals(parts, deployment);
        requests = new Requests(parts, deployment);
    }

    private Parts parts(BundleContext context, Components components) throws IOException {
        var folder = JarFolder.at(settings.modules());
        var deposits = new Deposits(settings.data());
        var bundles = new Bundles(context, deposits);
        var shelf = new Shelf(new Ledger(settings.data().resolve("ledger.properties")), deposits, bundles::isOpen);
        var resolution = new Resolution(bundles.wiring(), () -> shelf.stock().refused());
        return new Parts(
                folder,
                deposits,
                shelf,
                bundles,
                resolution,
                new Admission(deposits, bundles, resolution, settings.signatures()),
                new Trial(() -> preparations, () -> verifications, components),
                new Incidents(),
                journal);
    }

    @Activate
    void open() throws IOException {
        var opening = new Opening(parts);
        later(() -> {
            opening.open();
            opening.awaitPlatform();
            arrivals.changed(opening.toBeLookedAt());
        });
        watch = new Watch(parts.folder(), settings.grace(), files -> later(() -> arrivals.changed(files)));
    }

    @Deactivate
    void close() throws IOException, InterruptedException {
        if (watch != null) {
            watch.close();
        }
        worker.shutdown();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            log.warn("Stopped in the middle of a change of modules; the next start puts it right");
            worker.shutdownNow();
        }
    }

    @Override
    public List<ModuleInfo> list() {
        return catalogue.list();
    }

    @Override
    public Optional<ModuleInfo> find(String id) {
        return list().stream().filter(module -> module.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<ModuleInfo> check(Path jar) {
        return ask(() -> requests.check(jar)
                .map(description ->
                        catalogue.prospect(description, jar.getFileName().toString())));
    }

    @Override
    public Outcome<ModuleInfo> install(Path jar) {
        return ask(() -> requests.install(jar).map(this::info));
    }

    @Override
    public Outcome<ModuleInfo> start(String id) {
        return ask(() -> requests.start(id).map(this::info));
    }

    @Override
    public Outcome<ModuleInfo> stop(String id) {
        return ask(() -> requests.stop(id).map(this::info));
    }

    @Override
    public Outcome<ModuleInfo> remove(String id) {
        return ask(() -> {
            var file = requests.file(id);
            if (file == null) {
                return requests.unknown(id).map(this::info);
            }
            var info = info(id);
            parts.folder().delete(file);
            arrivals.changed(List.of(file));
            return Outcome.done(info);
        });
    }

    @Override
    public String quarantine(String id, Finding why, Throwable cause) {
        var reference = parts.incidents().log(id, why.message(), cause);
        parts.stock()
                .module(id)
                .map(module -> module.deposit().hash())
                .ifPresent(hash -> later(() -> requests.quarantine(id, hash, why, reference)));
        return reference;
    }

    private ModuleInfo info(String id) {
        return find(id).orElseThrow();
    }

    private void later(Runnable work) {
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (CancellationException e) {
                    log.info("A change of modules is left for the next start");
                } catch (RuntimeException e) {
                    if (worker.isShutdown()) {
                        log.info("A change of modules is left for the next start", e);
                    } else {
                        log.error("A change of modules went wrong", e);
                    }
                }
            });
        } catch (RejectedExecutionException closed) {
            log.debug("Closed already", closed);
        }
    }

    private Outcome<ModuleInfo> ask(Callable<Outcome<ModuleInfo>> work) {
        if (!journal.isReady()) {
            return Outcome.refused(Finding.error(null, "platform.module.notReady"));
        }
        return await(journal.requireManager(), work);
    }

    private Outcome<ModuleInfo> await(Optional<User> caller, Callable<Outcome<ModuleInfo>> work) {
        try {
            return worker.submit(() -> {
                        var outcome = journal.by(caller, () -> calling(work));
                        arrivals.settle();
                        return outcome;
                    })
                    .get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Outcome<ModuleInfo> calling(Callable<Outcome<ModuleInfo>> work) {
        try {
            return work.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
