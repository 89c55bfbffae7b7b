package org.zhongsheng.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.service.condition.Condition;

/** Waits for the condition by which the platform tells that people can log in. */
final class Serving {

    private static final String FILTER = "(&(" + Constants.OBJECTCLASS + "=" + Condition.class.getName()
            + ")(osgi.condition.id=zhongsheng.serving))";

    private final CountDownLatch latch = new CountDownLatch(1);

    Serving(BundleContext context) {
        try {
            context.addServiceListener(
                    event -> {
                        if (event.getType() != ServiceEvent.UNREGISTERING) {
                            latch.countDown();
                        }
                    },
                    FILTER);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean await(long time, TimeUnit unit) throws InterruptedException {
        return latch.await(time, unit);
    }
}
