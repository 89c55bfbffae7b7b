package org.zhongsheng.shell.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Closes the browser session of a stay that was ended elsewhere, whereupon the browser loads its page anew; and marks a
 * session that a browser begins after another one came to its end.
 */
@Component(service = Filter.class, property = "service.ranking:Integer=10")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
public class EndedSessions implements Filter {

    private final Visits visits;

    @Activate
    public EndedSessions(@Reference Visits visits) {
        this.visits = visits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var session = http.getSession(false);
        boolean over = session == null && http.getRequestedSessionId() != null;
        if (session != null && session.getAttribute(Visits.ATTRIBUTE) instanceof Visit visit && visits.isEnded(visit)) {
            session.invalidate();
            over = true;
        }
        chain.doFilter(request, response);
        if (over && http.getSession(false) instanceof HttpSession begun) {
            begun.setAttribute(Visits.AFTER_ANOTHER, true);
        }
    }
}
