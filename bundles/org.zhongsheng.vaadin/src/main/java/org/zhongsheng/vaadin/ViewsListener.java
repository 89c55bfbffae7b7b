package org.zhongsheng.vaadin;

import org.osgi.annotation.versioning.ConsumerType;

/** A service that is told when views came or went, after the change can be seen in {@link Views}. */
@ConsumerType
@FunctionalInterface
public interface ViewsListener {

    /** Called on the thread that starts or stops a bundle: be short, or go on elsewhere. */
    void viewsChanged();
}
