package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.zhongsheng.vaadin.route.Routes;

/**
 * The one Vaadin servlet. Configuration of its PID with the prefix {@code servlet.init.} becomes Vaadin's parameters, such
 * as {@code servlet.init.heartbeatInterval}.
 */
@Component(
        service = Servlet.class,
        configurationPid = FlowServlet.PID,
        property = {
            "servlet.init.productionMode=true",
            "servlet.init.pushServletMapping=/", // made unique at each start
            // else Vaadin asks for the servlet's registration, which the whiteboard does not tell, and warns
            "servlet.init." + VaadinServlet.INTERNAL_VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH + "=/*"
        })
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletName("vaadin")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardServletMultipart
public final class FlowServlet extends VaadinServlet {

    static final String PID = "org.zhongsheng.vaadin";

    private static final long serialVersionUID = 1L;

    /** Thus begins what the scripts of a page ask for. */
    private static final String QUESTION = ApplicationConstants.REQUEST_TYPE_PARAMETER + "=";

    private final transient Parts parts;

    @Activate
    public FlowServlet(@Reference Parts parts) {
        this.parts = parts;
    }

    /** Vaadin and Atmosphere look for their parts by the thread's class loader, which here could be anybody's. */
    @Override
    public void init(ServletConfig config) throws ServletException {
        var thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            prepare(config);
            super.init(PushAddress.fresh(config));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void prepare(ServletConfig config) throws ServletException {
        var context = new VaadinServletContext(config.getServletContext());
        context.setAttribute(Lookup.class, new Defaults().lookup(context));
        Routes.install(context, parts.catalogue());
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new FlowService(this, configuration, parts);
        service.init();
        parts.browsers().observe(service);
        return service;
    }

    /** Vaadin would look for a file with every click, and with every first question of a page. */
    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return !isQuestion(request) && super.serveStaticOrWebJarRequest(request, response);
    }

    private static boolean isQuestion(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.startsWith(QUESTION);
    }

    @Override
    protected VaadinServletRequest createVaadinRequest(HttpServletRequest request) {
        return new FlowRequest(request, getService());
    }

    @Override
    public void destroy() {
        if (getService() instanceof FlowService service) {
            service.endSessions();
        }
        super.destroy();
    }
}
