package org.zhongsheng.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.work.Workplace;

/** Keeps the union in the browser session; without a choice it is the first at which the user has a role. */
@org.osgi.service.component.annotations.Component
public class SessionWorkplace implements Workplace {

    private static final String CHOSEN = "zhongsheng.workplace";

    private final Access access;
    private final Unions unions;

    @Activate
    public SessionWorkplace(@Reference Access access, @Reference Unions unions) {
        this.access = access;
        this.unions = unions;
    }

    @Override
    public Optional<Union> union() {
        var allowed = access.workplaces();
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        return chosen().flatMap(unions::find)
                .filter(union -> within(allowed, union.scope()))
                .or(() -> allowed.stream().findFirst().flatMap(scope -> unions.find(scope.union())));
    }

    @Override
    public Scope scope() {
        return union().orElseThrow(() -> new IllegalStateException("the user has no role at any union"))
                .scope();
    }

    @Override
    public boolean choose(UnionId id) {
        var union = unions.find(id).filter(found -> within(access.workplaces(), found.scope()));
        if (union.isEmpty()) {
            return false;
        }
        if (!union.equals(union())) {
            session().ifPresent(session -> session.setAttribute(CHOSEN, id));
            tellAll();
        }
        return true;
    }

    @Override
    public Registration onChange(Component view, SerializableRunnable listener) {
        var listeners = view.getUI().map(SessionWorkplace::listeners).orElseGet(Listeners::new);
        listeners.add(listener);
        var whenDetached = view.addDetachListener(event -> {
            listeners.remove(listener);
            event.unregisterListener();
        });
        return Registration.combine(whenDetached, () -> listeners.remove(listener));
    }

    /** The window in which the choice was made shows it at once, the others of the session when their turn comes. */
    private static void tellAll() {
        var here = UI.getCurrent();
        for (var ui : List.copyOf(VaadinSession.getCurrent().getUIs())) {
            if (ui == here) {
                listeners(ui).forEach(Runnable::run);
            } else {
                ui.access(() -> listeners(ui).forEach(Runnable::run));
            }
        }
    }

    private static boolean within(List<Scope> allowed, Scope scope) {
        return allowed.stream().anyMatch(place -> place.contains(scope));
    }

    private static Optional<UnionId> chosen() {
        return session().map(session -> (UnionId) session.getAttribute(CHOSEN));
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }

    private static Listeners listeners(UI ui) {
        var known = ComponentUtil.getData(ui, Listeners.class);
        if (known != null) {
            return known;
        }
        var listeners = new Listeners();
        ComponentUtil.setData(ui, Listeners.class, listeners);
        return listeners;
    }

    private static final class Listeners extends CopyOnWriteArrayList<SerializableRunnable> {

        private static final long serialVersionUID = 1L;
    }
}
