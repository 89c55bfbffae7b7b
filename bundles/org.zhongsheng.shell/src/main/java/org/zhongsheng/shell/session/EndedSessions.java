package org.zhongsheng.shell.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Closes the browser session of a stay that was ended elsewhere; the browser then learns that its session is over. */
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
        var session = ((HttpServletRequest) request).getSession(false);
        if (session != null && session.getAttribute(Visits.ATTRIBUTE) instanceof Visit visit && visits.isEnded(visit)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
