package org.zhongsheng.bench.plain;

import java.nio.file.Path;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.vaadin.Views;

/** The process: {@code home port pages}. */
final class Plain {

    private Plain() {}

    public static void main(String[] words) throws Exception {
        var home = Path.of(words[0]);
        var house = House.open(home);
        var menu = Menu.of(Pages.read(Path.of(words[2])));
        var parts = house.parts().put(Views.class, menu).put(Modules.class, Pretence.unused(Modules.class));
        var server = server(Integer.parseInt(words[1]), new PlainServlet(parts, menu));
        Runtime.getRuntime().addShutdownHook(new Thread(house::close));
        server.start();
        server.join();
    }

    private static Server server(int port, PlainServlet servlet) {
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        var context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(Plain.class.getClassLoader());
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        var holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        holder.setInitParameter("productionMode", "true");
        context.addServlet(holder, "/*");
        server.setHandler(context);
        return server;
    }
}
