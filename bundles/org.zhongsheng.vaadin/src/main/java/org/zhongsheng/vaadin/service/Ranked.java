package org.zhongsheng.vaadin.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.ServiceReference;

/** Services that come and go, the highest ranked first. */
final class Ranked<S> {

    private final ConcurrentSkipListMap<ServiceReference<S>, S> services =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    void add(ServiceReference<S> reference, S service) {
        services.put(reference, service);
    }

    void remove(ServiceReference<S> reference) {
        services.remove(reference);
    }

    Collection<S> all() {
        return services.values();
    }
}
