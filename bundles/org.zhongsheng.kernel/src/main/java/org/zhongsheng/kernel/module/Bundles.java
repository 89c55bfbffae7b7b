package org.zhongsheng.kernel.module;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundles of the framework: ours, which were installed from our copies, and the platform's, which we leave alone. */
final class Bundles {

    private static final Logger log = LoggerFactory.getLogger(Bundles.class);

    private final BundleContext context;
    private final Deposits deposits;
    private final String home;

    Bundles(BundleContext context, Deposits deposits) {
        this.context = context;
        this.deposits = deposits;
        var any = deposits.location("");
        home = any.substring(0, any.lastIndexOf('/') + 1);
    }

    Bundle install(Deposit deposit) throws BundleException {
        return context.installBundle(deposits.location(deposit.hash()));
    }

    Optional<Bundle> find(Deposit deposit) {
        return Optional.ofNullable(context.getBundle(deposits.location(deposit.hash())));
    }

    Stream<Bundle> ours() {
        return all().filter(bundle -> bundle.getLocation().startsWith(home));
    }

    Stream<Bundle> platform() {
        return all().filter(bundle -> !bundle.getLocation().startsWith(home));
    }

    /** A bundle of the platform that does not run yet. */
    Optional<Bundle> starting() {
        return platform().filter(bundle -> !isStarted(bundle)).findAny();
    }

    private static boolean isStarted(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> true;
            case Bundle.STARTING -> bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
            default -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
        };
    }

    /** Uninstalls a bundle; those that were wired to it are wired anew or become unresolved. */
    void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | RuntimeException e) {
            log.warn("{} was not uninstalled cleanly", bundle, e);
        }
        var wiring = wiring();
        if (wiring.getRemovalPendingBundles().contains(bundle)) {
            refresh(wiring, bundle);
        }
    }

    boolean isOpen() {
        return (framework().getState() & (Bundle.STARTING | Bundle.ACTIVE)) != 0;
    }

    FrameworkWiring wiring() {
        return framework().adapt(FrameworkWiring.class);
    }

    private Bundle framework() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    }

    private static void refresh(FrameworkWiring wiring, Bundle bundle) {
        var refreshed = new CountDownLatch(1);
        wiring.refreshBundles(List.of(bundle), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                refreshed.countDown();
            }
        });
        try {
            if (!refreshed.await(30, TimeUnit.SECONDS)) {
                log.warn("Bundles that used {} have not come back yet", bundle);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<Bundle> all() {
        return Stream.of(context.getBundles());
    }
}
