package org.zhongsheng.vaadin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.FelixSetup;
import org.zhongsheng.testing.ModuleJar;
import org.zhongsheng.vaadin.example.Probe;

/** The bundle in a Felix with a web server, and a diary for the views of the test. */
final class Web implements AutoCloseable {

    private static final String[] WEB_SOCKETS = {
        "jakarta.websocket-api",
        "jakarta.websocket-client-api",
        "org.eclipse.jetty.alpn.client",
        "org.eclipse.jetty.client",
        "org.eclipse.jetty.xml",
        "org.eclipse.jetty.ee10.webapp",
        "org.eclipse.jetty.ee10.websocket.jakarta.client",
        "org.eclipse.jetty.ee10.websocket.jakarta.common",
        "org.eclipse.jetty.ee10.websocket.jakarta.server",
        "org.eclipse.jetty.ee10.websocket.servlet",
        "org.eclipse.jetty.websocket.core.client",
        "org.eclipse.jetty.websocket.core.common",
        "org.eclipse.jetty.websocket.core.server"
    };

    final Felix felix;
    final Queue<String> diary = new ConcurrentLinkedQueue<>();
    private final Path home;
    private final List<Bundle> installed = new ArrayList<>();

    private Web(FelixSetup setup, Path home) {
        this.home = home;
        felix = setup.start(home);
        felix.context()
                .registerService(Consumer.class, (Consumer<String>) diary::add, properties(Map.of("test", "diary")));
        installProbe();
        Felix.await("the servlet answers", () -> visit("/").body().contains("<html"));
    }

    private void installProbe() {
        try {
            felix.install(ModuleJar.of("test.probe").classes(Probe.class).in(home));
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    static Web start(Path home) {
        return new Web(setup().property("org.apache.felix.jakarta.websocket.enable", "true"), home);
    }

    private static FelixSetup setup() {
        return Felix.with(
                        "com.fasterxml.jackson.core.jackson-annotations",
                        "tools.jackson.core.jackson-core",
                        "tools.jackson.core.jackson-databind",
                        "org.jsoup",
                        "jakarta.annotation-api")
                .components()
                .http()
                .and(WEB_SOCKETS)
                .and("org.zhongsheng.vaadin");
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + felix.port());
    }

    Browser browser() {
        return new Browser(base());
    }

    Browser.Answer visit(String path) {
        try (var browser = browser()) {
            return browser.get(path);
        }
    }

    /** Installs and starts a bundle of these classes, until the test ends. */
    Bundle install(Class<?>... classes) throws BundleException {
        return install(jar(classes));
    }

    Bundle install(Path jar) throws BundleException {
        Bundle bundle = felix.install(jar);
        installed.add(bundle);
        return bundle;
    }

    Path jar(Class<?>... classes) {
        return ModuleJar.of("test.bundle" + installed.size()).classes(classes).in(home);
    }

    /** Removes what the last test brought. */
    void tidy() throws BundleException {
        for (Bundle bundle : installed) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        }
        installed.clear();
        diary.clear();
    }

    /** What a {@link Probe} answers. */
    List<String> ask(String question) {
        @SuppressWarnings("unchecked")
        Function<String, List<String>> probe = felix.service(Function.class, "(test=probe)");
        return probe.apply(question);
    }

    String type(String path) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(base().resolve(path)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Dictionary<String, Object> properties(Map<String, ?> properties) {
        return new Hashtable<>(properties);
    }

    @Override
    public void close() {
        felix.close();
    }
}
