package org.zhongsheng.vaadin.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.zhongsheng.vaadin.Browsers;

/** Knows sessions and UIs from their beginning to their end, without holding them. */
@Component(service = {Browsers.class, OpenBrowsers.class})
public final class OpenBrowsers implements Browsers {

    private final Set<VaadinSession> sessions = weakSet();
    private final Set<UI> uis = weakSet();

    @Activate
    public OpenBrowsers() {}

    private static <T> Set<T> weakSet() {
        return Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    }

    /** Counts what this servlet opens from now on. */
    public void observe(VaadinService service) {
        service.addSessionInitListener(opened -> sessions.add(opened.getSession()));
        service.addSessionDestroyListener(closed -> sessions.remove(closed.getSession()));
        service.addUIInitListener(opened -> {
            uis.add(opened.getUI());
            opened.getUI().addDetachListener(closed -> uis.remove(closed.getUI()));
        });
    }

    @Override
    public CompletableFuture<Void> each(Consumer<UI> action) {
        return each(session -> {}, action);
    }

    /** The same, and before it something with every session, be a window open in it or not. */
    public CompletableFuture<Void> each(Consumer<VaadinSession> first, Consumer<UI> action) {
        return CompletableFuture.allOf(open().stream()
                .map(session -> inSession(session, first, action))
                .toArray(CompletableFuture<?>[]::new));
    }

    /**
     * Lets closed UIs go, for which Vaadin waits until the next request of their session. It holds the lock by itself,
     * because who has it may just be walking over the UIs.
     */
    public CompletableFuture<Void> removeClosed() {
        return CompletableFuture.allOf(open().stream()
                .map(session -> CompletableFuture.runAsync(() -> removeClosed(session), Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new));
    }

    private static void removeClosed(VaadinSession session) {
        session.lock();
        try {
            List.copyOf(session.getUIs()).stream()
                    .filter(UI::isClosing)
                    .forEach(ui -> ui.accessSynchronously(() -> session.removeUI(ui)));
        } finally {
            session.unlock();
        }
    }

    /** The sessions that this service opened. */
    public List<VaadinSession> sessionsOf(VaadinService service) {
        return open().stream()
                .filter(session -> session.getService() == service)
                .toList();
    }

    private List<VaadinSession> open() {
        synchronized (sessions) {
            return new ArrayList<>(sessions);
        }
    }

    private static CompletableFuture<Void> inSession(
            VaadinSession session, Consumer<VaadinSession> first, Consumer<UI> action) {
        var done = new CompletableFuture<Void>();
        Thread.startVirtualThread(() -> session.access(() -> {
            first.accept(session);
            List.copyOf(session.getUIs()).forEach(ui -> inUi(ui, action));
            done.complete(null);
        }));
        return done;
    }

    private static void inUi(UI ui, Consumer<UI> action) {
        if (ui.isClosing()) {
            return;
        }
        try {
            ui.accessSynchronously(() -> action.accept(ui));
        } catch (RuntimeException e) {
            ui.getSession().getErrorHandler().error(new ErrorEvent(e));
        }
    }

    @Override
    public int sessions() {
        return open().size();
    }

    @Override
    public int uis() {
        synchronized (uis) {
            return uis.size();
        }
    }
}
