package org.zhongsheng.vaadin.cleanup;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Clears the caches whenever classes went out of use, whether or not they were those of views. */
@Component(service = {})
public final class Sweeper implements BundleListener {

    private final BundleContext context;

    @Activate
    public Sweeper(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.UNRESOLVED) {
            Caches.clear();
        }
    }
}
