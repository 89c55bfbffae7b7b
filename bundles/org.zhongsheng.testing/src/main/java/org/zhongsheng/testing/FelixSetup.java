package org.zhongsheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** What a {@link Felix} is to be made of. */
public final class FelixSetup {

    static final String HTTP_PORT = "org.osgi.service.http.port";

    /** Stand in for SPI Fly, which is slow and not needed: providers are found on the class path. */
    private static final String SERVICE_LOADER = "osgi.extender;osgi.extender=\"%s\";version:Version=\"1.0\"";

    private final ClassPath classPath = new ClassPath(Thread.currentThread().getContextClassLoader());
    private final Set<String> bundles = new LinkedHashSet<>();
    private final Set<String> shared = new LinkedHashSet<>();
    private final Map<String, String> properties = new HashMap<>();

    FelixSetup(List<String> bundles) {
        this.bundles.addAll(bundles);
        shared.addAll(List.of("slf4j.api", "org.jspecify.jspecify"));
    }

    /** Declarative services and configuration. */
    public FelixSetup components() {
        return and(
                "org.osgi.util.function",
                "org.osgi.util.promise",
                "org.osgi.service.component",
                "org.apache.felix.configadmin",
                "org.apache.felix.scr");
    }

    /** A web server with the HTTP whiteboard, on a free port of the loopback interface. */
    public FelixSetup http() {
        return property(HTTP_PORT, freePort())
                .property("org.apache.felix.http.host", "127.0.0.1")
                .and(
                        "org.apache.commons.commons-io",
                        "org.apache.commons.commons-fileupload",
                        "org.apache.felix.http.servlet-api",
                        "org.apache.felix.http.jetty12");
    }

    /** The database, which is Derby unless the home says otherwise and does not wait for the disk, and the units of modules. */
    public FelixSetup data() {
        System.setProperty("derby.system.durability", "test");
        return and(
                "jakarta.persistence-api",
                "org.objectweb.asm",
                "org.objectweb.asm.tree",
                "org.objectweb.asm.commons",
                "org.eclipse.persistence.core",
                "org.eclipse.persistence.jpa.jpql",
                "org.eclipse.persistence.jpa",
                "org.zhongsheng.persistence");
    }

    /** Further bundles of the class path. */
    public FelixSetup and(String... symbolicNames) {
        bundles.addAll(List.of(symbolicNames));
        return this;
    }

    /**
     * Exports the packages of these bundles of the class path from the system bundle instead of installing them, so
     * that the test and the bundles within the framework mean the same classes by them.
     */
    public FelixSetup sharing(String... symbolicNames) {
        shared.addAll(List.of(symbolicNames));
        return this;
    }

    /** A property of the framework. */
    public FelixSetup property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    /** Starts a framework whose home and storage are in this folder. */
    public Felix start(Path home) {
        var framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(configuration(home));
        try {
            framework.init();
            var installed = installAll(framework);
            framework.start();
            for (var bundle : installed) {
                bundle.start();
            }
            return new Felix(framework, home);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Bundle> installAll(Framework framework) throws BundleException {
        var installed = new ArrayList<Bundle>();
        for (var name : bundles) {
            var entry = classPath.bundle(name);
            var bundle = framework.getBundleContext().installBundle(location(entry.place()));
            if (entry.manifest().getMainAttributes().getValue(Constants.FRAGMENT_HOST) == null) {
                installed.add(bundle);
            }
        }
        return installed;
    }

    private Map<String, String> configuration(Path home) {
        var configuration = new HashMap<String, String>();
        configuration.put("zhongsheng.home", home.toString());
        configuration.put(
                Constants.FRAMEWORK_STORAGE, home.resolve("data/framework").toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        configuration.put("felix.bootdelegation.implicit", "false");
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, sharedPackages());
        configuration.put(
                Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                SERVICE_LOADER.formatted("osgi.serviceloader.processor") + ","
                        + SERVICE_LOADER.formatted("osgi.serviceloader.registrar"));
        configuration.putAll(properties);
        return configuration;
    }

    private String sharedPackages() {
        return shared.stream()
                .map(classPath::bundle)
                .map(ClassPath.Entry::exports)
                .collect(Collectors.joining(","));
    }

    /** By reference, so that a folder of classes is as good as a jar. */
    static String location(Path place) {
        return "reference:" + place.toUri();
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
