package org.zhongsheng.vaadin;

import java.net.URI;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.FelixSetup;
import org.zhongsheng.testing.ModuleJar;

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

    private Web(FelixSetup setup, Path home) {
        this.home = home;
        felix = setup.start(home);
        felix.context()
                .registerService(Consumer.class, (Consumer<String>) diary::add, properties(Map.of("test", "diary")));
        Felix.await("the servlet answers", () -> visit("/").body().contains("<html"));
    }

    static Web start(Path home) {
        return new Web(setup(), home);
    }

    static Web startWithWebSockets(Path home) {
        return new Web(setup().and(WEB_SOCKETS).property("org.apache.felix.jakarta.websocket.enable", "true"), home);
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

    /** Installs and starts a bundle of these classes. */
    Bundle install(String name, Class<?>... classes) throws BundleException {
        return felix.install(ModuleJar.of(name).classes(classes).in(home));
    }

    static Dictionary<String, Object> properties(Map<String, ?> properties) {
        return new Hashtable<>(properties);
    }

    @Override
    public void close() {
        felix.close();
    }
}
