package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import org.zhongsheng.vaadin.Guard;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.Views;
import org.zhongsheng.vaadin.service.Extensions;

/** Lets the guards look at everybody who is about to enter a view. */
final class Gate implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private final transient Views views;
    private final transient Extensions extensions;

    Gate(Views views, Extensions extensions) {
        this.views = views;
        this.extensions = extensions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!event.isErrorEvent()) {
            views.of(event.getNavigationTarget()).ifPresent(view -> ask(event, view));
        }
    }

    private void ask(BeforeEnterEvent event, ViewInfo view) {
        for (Guard guard : extensions.guards()) {
            guard.check(event, view);
            if (isSentElsewhere(event)) {
                return;
            }
        }
    }

    private static boolean isSentElsewhere(BeforeEnterEvent event) {
        return event.hasForwardTarget()
                || event.hasRerouteTarget()
                || event.hasErrorParameter()
                || event.hasExternalForwardUrl()
                || event.hasUnknownForward()
                || event.hasUnknownReroute();
    }
}
