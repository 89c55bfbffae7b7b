package org.zhongsheng.bench.plain;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.util.HashMap;
import java.util.List;
import org.zhongsheng.shell.AppShell;
import org.zhongsheng.shell.frame.Frame;
import org.zhongsheng.shell.session.Doorkeeper;
import org.zhongsheng.vaadin.ViewInfo;

/** Vaadin's servlet with the platform's pages. What a container would find by scanning all jars it is told. */
final class PlainServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private final transient Menu menu;

    PlainServlet(Parts parts, Menu menu) {
        this.parts = parts;
        this.menu = menu;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        var context = new VaadinServletContext(config.getServletContext());
        new LookupInitializer()
                .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
        AppShellRegistry.getInstance(context).setShell(AppShell.class);
        register(context);
        super.init(config);
    }

    private void register(VaadinContext context) {
        var routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context));
        for (var view : menu.all()) {
            List<Class<? extends RouterLayout>> layouts = layouts(view);
            routes.setRoute(view.path(), view.type(), layouts);
        }
    }

    private static List<Class<? extends RouterLayout>> layouts(ViewInfo view) {
        return view.layout().isEmpty() ? List.of(Frame.class) : List.of();
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new VaadinServletService(this, configuration) {
            private static final long serialVersionUID = 1L;

            @Override
            protected Instantiator createInstantiator() {
                return new PartsInstantiator(this, parts);
            }
        };
        service.init();
        var doorkeeper = parts.get(Doorkeeper.class);
        service.addUIInitListener(opened -> opened.getUI()
                .addBeforeEnterListener(event -> menu.entered(event).ifPresent(view -> doorkeeper.check(event, view))));
        return service;
    }
}
