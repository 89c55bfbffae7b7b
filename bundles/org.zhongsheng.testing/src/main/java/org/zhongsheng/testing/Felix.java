package org.zhongsheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A Felix framework in the test's own process, with bundles from the test's class path.
 *
 * <pre>{@code
 * try (var felix = Felix.with("org.zhongsheng.kernel").components().sharing("org.zhongsheng.platform").start(home)) {
 *     Modules modules = felix.service(Modules.class);
 * }
 * }</pre>
 */
public final class Felix implements AutoCloseable {

    /** How long anything is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Framework framework;
    private final Path home;

    Felix(Framework framework, Path home) {
        this.framework = framework;
        this.home = home;
    }

    /** A framework with these bundles, given by symbolic name, to be configured and started. */
    public static FelixSetup with(String... bundles) {
        return new FelixSetup(List.of(bundles));
    }

    /** The folder that the bundles read from the property {@code zhongsheng.home}. */
    public Path home() {
        return home;
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** The port of the web server, if there is one. */
    public int port() {
        return Integer.parseInt(context().getProperty(FelixSetup.HTTP_PORT));
    }

    /** The bundle of this symbolic name; of several, the one that is active or else the newest. */
    public Bundle bundle(String symbolicName) {
        return named(symbolicName)
                .max((a, b) -> a.getState() == b.getState()
                        ? Long.compare(a.getBundleId(), b.getBundleId())
                        : Integer.compare(a.getState(), b.getState()))
                .orElseThrow(() -> new NoSuchElementException("no bundle " + symbolicName));
    }

    public boolean isActive(String symbolicName) {
        return named(symbolicName).anyMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
    }

    /** Installs a jar or folder and starts it. */
    public Bundle install(Path place) throws BundleException {
        var bundle = context().installBundle(FelixSetup.location(place));
        bundle.start();
        return bundle;
    }

    /** The service of this type, waited for. Its type must be shared with the test. */
    public <T> T service(Class<T> type) {
        return service(type, null);
    }

    /** The service of this type that the filter matches, waited for. */
    public <T> T service(Class<T> type, @Nullable String filter) {
        var typed = "(" + Constants.OBJECTCLASS + "=" + type.getName() + ")";
        try {
            var wanted = context().createFilter(filter == null ? typed : "(&" + typed + filter + ")");
            var tracker = new ServiceTracker<T, T>(context(), wanted, null);
            tracker.open();
            var service = tracker.waitForService(PATIENCE.toMillis());
            if (service == null) {
                throw new AssertionError("no service " + wanted + " within " + PATIENCE);
            }
            return service;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the condition holds, or fails with {@code what} did not happen. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE.toMillis());
        } catch (BundleException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<Bundle> named(String symbolicName) {
        return Stream.of(context().getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName()));
    }
}
