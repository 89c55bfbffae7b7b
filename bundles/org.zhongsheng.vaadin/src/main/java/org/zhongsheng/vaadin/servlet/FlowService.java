package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.DefaultSystemMessagesProvider;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.Registration;
import java.net.URL;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.zhongsheng.vaadin.service.Extensions;
import org.zhongsheng.vaadin.session.Answers;
import org.zhongsheng.vaadin.session.PushSessions;

/** Vaadin's service, with the services of bundles in the places where Vaadin wants one object for good. */
final class FlowService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private static final ClassLoader VAADIN = VaadinServlet.class.getClassLoader();
    private static final Bundle BUNDLE = FrameworkUtil.getBundle(VaadinServlet.class);

    private final transient Parts parts;
    private final transient PushSessions pushSessions;
    private final transient Shells shells;

    FlowService(VaadinServlet servlet, DeploymentConfiguration configuration, Parts parts) {
        super(servlet, configuration);
        this.parts = parts;
        this.pushSessions = new PushSessions(this, servlet.getServletContext());
        this.shells = new Shells(getContext(), parts.extensions());
        setClassLoader(VAADIN);
    }

    @Override
    public void init() throws ServiceException {
        super.init();
        Extensions extensions = parts.extensions();
        setSystemMessagesProvider(info -> extensions
                .messages()
                .orElse(DefaultSystemMessagesProvider.get())
                .getSystemMessages(info));
        addSessionInitListener(opened -> listenToErrors(opened.getSession(), extensions));
        var gate = new Gate(parts.catalogue(), extensions);
        addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(gate));
    }

    private static void listenToErrors(VaadinSession session, Extensions extensions) {
        var plain = new DefaultErrorHandler();
        session.setErrorHandler(error -> extensions.errors().orElse(plain).error(error));
    }

    @Override
    protected Instantiator createInstantiator() {
        return new ServiceInstantiator(this, parts);
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(handler -> handler.getClass() == UidlRequestHandler.class ? new Answers() : handler);
        Extensions extensions = parts.extensions();
        handlers.add((session, request, response) -> {
            for (RequestHandler handler : extensions.handlers()) {
                if (handler.handleRequest(session, request, response)) {
                    return true;
                }
            }
            return false;
        });
        return handlers;
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        shells.follow();
        super.requestStart(request, response);
    }

    @Override
    protected @Nullable Lock getSessionLock(WrappedSession session) {
        return super.getSessionLock(pushSessions.known(session));
    }

    @Override
    protected VaadinSession loadSession(WrappedSession session) {
        return super.loadSession(pushSessions.known(session));
    }

    /** The container would keep them and hand them to the next servlet, for which nobody announced them. */
    void endSessions() {
        for (VaadinSession session : parts.browsers().sessionsOf(this)) {
            session.lock();
            try {
                removeFromHttpSession(session.getSession());
            } catch (IllegalStateException alreadyInvalid) {
                fireSessionDestroy(session);
            } finally {
                session.unlock();
            }
        }
    }

    /**
     * Finds what Vaadin brings itself; bundles bring theirs by the HTTP whiteboard. Each page asks for its style sheets, and
     * a class loader would look everywhere for what is not here.
     */
    @Override
    public @Nullable URL getStaticResource(String path) {
        return path.endsWith("/") ? null : BUNDLE.getEntry("META-INF/resources" + path);
    }

    /** Vaadin would keep every class of component that was ever shown until the servlet ends. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        if (listener.getClass().getName().startsWith("com.vaadin.flow.component.internal.ComponentMetaData")) {
            return () -> {};
        }
        return super.addServiceDestroyListener(listener);
    }
}
