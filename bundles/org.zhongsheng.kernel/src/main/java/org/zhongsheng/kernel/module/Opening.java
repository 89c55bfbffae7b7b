package org.zhongsheng.kernel.module;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.kernel.module.Installed.Wish;

/** Brings back what was there when the platform was stopped, without reading a jar or proving it again. */
final class Opening {

    private static final Logger log = LoggerFactory.getLogger(Opening.class);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Parts parts;

    Opening(Parts parts) {
        this.parts = parts;
    }

    void open() {
        var bundles = new ArrayList<Bundle>();
        parts.stock().installed().forEach(module -> bundles.addAll(install(module)));
        parts.bundles().ours().filter(bundle -> !bundles.contains(bundle)).forEach(parts.bundles()::uninstall);
        parts.bundles().wiring().resolveBundles(bundles);
        parts.stock().installed().stream()
                .filter(module -> module.wish() == Wish.RUN || module.wish() == Wish.PAUSE)
                .forEach(this::start);
    }

    /**
     * Waits until the platform's own bundles run, for they may bring a {@link
     * org.zhongsheng.platform.module.Preparation} that a jar must not miss that is new. Those that run for good already
     * need not wait.
     */
    void awaitPlatform() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (parts.bundles().isOpen() && parts.bundles().starting().isPresent() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        parts.bundles()
                .starting()
                .ifPresent(late -> log.warn("{} has not started; modules are looked at without it", late));
    }

    /** What is in the folder now and was known before. */
    HashSet<String> toBeLookedAt() {
        var files = new HashSet<>(parts.folder().jars());
        files.addAll(parts.stock().files());
        return files;
    }

    private List<Bundle> install(Installed module) {
        try {
            return List.of(parts.bundles().install(module.deposit()));
        } catch (BundleException e) {
            log.warn("The copy of module {} is lost, its jar is looked at anew", module.id(), e);
            parts.shelf().keep(parts.stock().withoutModule(module.id()));
            return List.of();
        }
    }

    private void start(Installed module) {
        var bundle = parts.bundles().find(module.deposit()).orElseThrow();
        if (bundle.getState() == Bundle.INSTALLED) {
            log.warn(
                    "Module {} misses something: {}",
                    module.id(),
                    parts.resolution().explain(bundle));
            parts.shelf().keep(parts.stock().with(module.started()));
            return;
        }
        parts.trial()
                .resume(bundle)
                .ifPresentOrElse(
                        failure -> parts.shelf()
                                .keep(parts.stock()
                                        .with(module.paused(
                                                failure.findings(),
                                                parts.incidents().log(module.id(), failure)))),
                        () -> parts.shelf().keep(parts.stock().with(module.started())));
        parts.chronicle().changed(module.id());
    }
}
