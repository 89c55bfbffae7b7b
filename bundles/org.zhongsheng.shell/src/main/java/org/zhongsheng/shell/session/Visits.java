package org.zhongsheng.shell.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Login;

/** Begins and ends stays. A stay is kept in the HTTP session, where it can be read without Vaadin's lock. */
@Component(service = Visits.class)
public class Visits {

    static final String ATTRIBUTE = "zhongsheng.visit";
    static final String AFTER_ANOTHER = "zhongsheng.after-another";

    private final Accounts accounts;
    private final Access access;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public Visits(@Reference Accounts accounts, @Reference Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /** Who is in the session of this thread. */
    public static Optional<Visit> current() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .flatMap(session -> Optional.ofNullable((Visit) session.getAttribute(ATTRIBUTE)));
    }

    /** Whether the browser of this thread had another session, which is over; says so once. */
    static boolean isAfterAnother() {
        var session = VaadinSession.getCurrent().getSession();
        boolean after = session.getAttribute(AFTER_ANOTHER) != null;
        session.removeAttribute(AFTER_ANOTHER);
        return after;
    }

    /**
     * Checks name and password; when they are right, the stay begins in a session of a new id, so that an id that
     * somebody else may have planted is worth nothing.
     */
    Login enter(String nameOrMobile, String password) {
        var request = VaadinRequest.getCurrent();
        var address = address(request);
        var login = accounts.login(nameOrMobile, password, address);
        if (login instanceof Login.Welcome welcome) {
            begin(welcome, request, address);
        }
        return login;
    }

    /** Ends the stay and the browser's session with it. */
    public void leave() {
        current().ifPresent(visit -> accounts.sessionEnded(visit.session()));
        Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .ifPresent(WrappedSession::invalidate);
    }

    boolean isEnded(Visit visit) {
        return visit.mustAsk(clock.instant()) && !accounts.sessionSeen(visit.session());
    }

    private void begin(Login.Welcome welcome, VaadinRequest request, String address) {
        var user = welcome.user();
        var device = Device.of(request.getHeader("User-Agent"));
        var session = access.as(user, () -> accounts.sessionStarted(address, device));
        VaadinService.reinitializeSession(request);
        request.getWrappedSession()
                .setAttribute(
                        ATTRIBUTE, new Visit(user, session, address, welcome.mustChangePassword(), clock.instant()));
    }

    private static String address(@Nullable VaadinRequest request) {
        return request == null ? "" : request.getRemoteAddr();
    }
}
