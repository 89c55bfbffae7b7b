package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteAccessDeniedError;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.router.internal.ConfigureRoutes;
import org.zhongsheng.vaadin.ViewGone;

/** The pages for exceptions that nobody offers a page for. */
final class ErrorPages {

    private ErrorPages() {}

    static void complete(ConfigureRoutes routes) {
        if (routes.getExceptionHandlerByClass(NotFoundException.class) == null) {
            offer(routes, ViewGone.class, ViewGonePage.class);
        }
        offer(routes, NotFoundException.class, RouteNotFoundError.class);
        offer(routes, AccessDeniedException.class, RouteAccessDeniedError.class);
        offer(routes, Exception.class, InternalServerError.class);
    }

    private static void offer(
            ConfigureRoutes routes, Class<? extends Exception> exception, Class<? extends Component> page) {
        if (routes.getExceptionHandlerByClass(exception) == null) {
            routes.setErrorRoute(exception, page);
        }
    }
}
