package org.zhongsheng.shell.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.Felix;

/** The shell in a Felix with a web server; behind it the platform's services in memory. */
public final class House implements AutoCloseable {

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

    private final Felix felix;
    private final HttpClient browser = HttpClient.newHttpClient();

    private House(Felix felix) {
        this.felix = felix;
        furnish(felix.context());
        Felix.await("the shell answers", () -> visit("login").statusCode() == 200);
    }

    public static House open(Path home) {
        return new House(Felix.with(
                        "com.fasterxml.jackson.core.jackson-annotations",
                        "tools.jackson.core.jackson-core",
                        "tools.jackson.core.jackson-databind",
                        "org.jsoup",
                        "jakarta.annotation-api")
                .components()
                .http()
                .and(WEB_SOCKETS)
                .and("org.zhongsheng.vaadin", "org.zhongsheng.ui", "org.zhongsheng.shell")
                .sharing("org.zhongsheng.platform")
                .property("org.apache.felix.jakarta.websocket.enable", "true")
                .property("org.apache.felix.http.session.uniqueid", "false")
                .property("zhongsheng.demo", "2000")
                .start(home));
    }

    public Felix felix() {
        return felix;
    }

    public HttpResponse<String> visit(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + felix.port() + "/" + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "zh-CN")
                .build();
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        felix.close();
    }

    private static void furnish(BundleContext context) {
        var tree = new Tree();
        var people = new People(tree);
        var uses = new Uses();
        context.registerService(Texts.class, new Words(context), null);
        context.registerService(Unions.class, tree, null);
        context.registerService(Accounts.class, people, null);
        context.registerService(Activation.class, uses, null);
        context.registerService(Access.class, new Rights(people, uses, context), null);
        context.registerService(AuditLog.class, new Diary(), null);
        context.registerService(Modules.class, new Rooms(), null);
        context.registerService(Pinyin.class, new Letters(), null);
    }

    /** Knows no Chinese. */
    private static final class Letters implements Pinyin {
        @Override
        public String initials(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        @Override
        public String nameInitials(String name) {
            return initials(name);
        }

        @Override
        public String nameKey(String name) {
            return name;
        }
    }
}
