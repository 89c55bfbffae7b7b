package org.zhongsheng.kernel.module.rooms;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

public class ThrowingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("no tower");
    }

    @Override
    public void stop(BundleContext context) {}
}
