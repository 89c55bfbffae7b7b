package org.zhongsheng.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A service that is asked before anybody enters a view. The highest ranked is asked first; no more are asked once one of
 * them has sent the visitor elsewhere.
 */
@ConsumerType
@FunctionalInterface
public interface Guard {

    /**
     * Called before the view is created. Returns to let the visitor pass; else forwards or reroutes the event, or throws
     * an exception for which there is an {@link ErrorView}.
     */
    void check(BeforeEnterEvent event, ViewInfo view);
}
