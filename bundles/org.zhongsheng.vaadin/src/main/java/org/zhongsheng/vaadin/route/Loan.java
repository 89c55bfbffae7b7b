package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import org.slf4j.LoggerFactory;

/**
 * A component that must be given back when nobody sees it any more: when it has been detached, or was made and never
 * attached because the visitor was sent elsewhere. Whether it is seen is judged after the request, so that it may be
 * moved about meanwhile.
 */
final class Loan {

    private final Component component;
    private final Runnable giveBack;
    private boolean over;

    Loan(Component component, Runnable giveBack) {
        this.component = component;
        this.giveBack = giveBack;
    }

    void watch(VaadinSession session) {
        component.addDetachListener(left -> session.access(this::judge));
        session.access(this::judge);
    }

    private void judge() {
        if (over || component.isAttached()) {
            return;
        }
        over = true;
        try {
            giveBack.run();
        } catch (IllegalStateException | IllegalArgumentException gone) {
            LoggerFactory.getLogger(Loan.class)
                    .debug("The bundle of {} has gone before its component", component.getClass(), gone);
        }
    }
}
