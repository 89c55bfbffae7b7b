package org.zhongsheng.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The framework with the bundles of the installation. They are installed by reference once and found again in the
 * framework's cache at the next start; when a jar of the installation has changed or the home was moved, the cache is
 * made anew. Modules are none of its business: they are kept by a bundle, which must not rely on the cache.
 */
final class Platform {

    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    private static final String BY_REFERENCE = "reference:";

    private final Framework framework;
    private final Path bundles;

    private Platform(Framework framework, Path bundles) {
        this.framework = framework;
        this.bundles = bundles;
    }

    /** A platform that is installed and not yet started. */
    static Platform of(Installation installation, Path cache, Map<String, String> properties)
            throws IOException, BundleException {
        var jars = Folders.list(installation.bundles(), ".jar");
        var stamp = cache.resolve("stamp");
        var fingerprint = installation.bundles() + "\n" + cache + "\n" + Folders.fingerprint(jars);
        boolean isFresh = Files.exists(stamp) && Files.readString(stamp).equals(fingerprint);
        if (!isFresh) {
            Folders.delete(cache);
        }
        var framework = new FrameworkFactory().newFramework(properties);
        framework.init();
        var platform = new Platform(framework, installation.bundles());
        if (!isFresh) {
            platform.install(jars);
            Files.writeString(stamp, fingerprint);
        }
        return platform;
    }

    private void install(List<Path> jars) throws BundleException {
        for (var jar : jars) {
            framework.getBundleContext().installBundle(BY_REFERENCE + jar.toUri());
        }
    }

    Framework framework() {
        return framework;
    }

    void start() throws BundleException {
        FrameworkLog.register(framework.getBundleContext());
        framework.start();
        for (var bundle : ours()) {
            try {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException e) {
                LOG.error("bundle {} does not start", bundle.getSymbolicName(), e);
            }
        }
    }

    private List<Bundle> ours() {
        var ours = new ArrayList<Bundle>();
        for (var bundle : framework.getBundleContext().getBundles()) {
            boolean isOurs = bundle.getLocation().startsWith(BY_REFERENCE + bundles.toUri());
            if (isOurs && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                ours.add(bundle);
            }
        }
        return ours;
    }
}
