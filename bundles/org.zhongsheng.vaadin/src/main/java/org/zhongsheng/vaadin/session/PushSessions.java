package org.zhongsheng.vaadin.session;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.ServletContext;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the session of a WebSocket.
 *
 * <p>The HTTP whiteboard of Felix gives each servlet context its own view of the container's session, with attributes
 * and an id of its own. A WebSocket comes by the container and brings the container's session, in which Vaadin finds
 * nothing and lets the browser reload for ever. The way from there leads over the id: the whiteboard's is the
 * container's, or that and {@code -<context>} (property {@code org.apache.felix.http.session.uniqueid}, by default
 * true). Nothing else of Felix is relied on; a test speaks to a real WebSocket.
 */
public final class PushSessions {

    private final ServletContext context;
    private final String suffix;
    private final Map<String, WeakReference<VaadinSession>> byContainerId = new ConcurrentHashMap<>();

    /** Observes the sessions of a service whose servlet lives in this context. */
    public PushSessions(VaadinService service, ServletContext context) {
        this.context = context;
        suffix = "-" + context.getServletContextName();
        service.addSessionInitListener(opened -> keep(opened.getSession()));
        service.addSessionDestroyListener(closed -> forget(closed.getSession()));
    }

    /** The whiteboard's view of a session that may be the container's own. */
    public WrappedSession known(WrappedSession session) {
        if (session instanceof WrappedHttpSession http && http.getHttpSession().getServletContext() == context) {
            return session;
        }
        return find(session.getId()).map(VaadinSession::getSession).orElse(session);
    }

    private Optional<VaadinSession> find(String containerId) {
        return Optional.ofNullable(byContainerId.get(containerId))
                .map(WeakReference::get)
                .filter(session -> containerId(session).equals(containerId))
                .or(() -> findRenamed(containerId));
    }

    /** Ids change at login. */
    private Optional<VaadinSession> findRenamed(String containerId) {
        Optional<VaadinSession> found = byContainerId.values().stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .filter(session -> containerId(session).equals(containerId))
                .findAny();
        found.ifPresent(this::keep);
        return found;
    }

    private void keep(VaadinSession session) {
        byContainerId.put(containerId(session), new WeakReference<>(session));
    }

    private void forget(VaadinSession session) {
        byContainerId.values().removeIf(reference -> reference.refersTo(null) || reference.refersTo(session));
    }

    private String containerId(VaadinSession session) {
        String id = session.getSession().getId();
        return id.endsWith(suffix) ? id.substring(0, id.length() - suffix.length()) : id;
    }
}
