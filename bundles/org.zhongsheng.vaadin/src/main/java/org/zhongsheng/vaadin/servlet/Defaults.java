package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.VaadinContext;
import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Vaadin's own parts, put together without a {@code ServiceLoader}, which cannot see into bundles. */
final class Defaults extends LookupInitializer {

    Lookup lookup(VaadinContext context) throws ServletException {
        var made = new AtomicReference<Lookup>(new Fixed(Map.of()));
        initialize(context, new HashMap<>(), made::set);
        return made.get();
    }

    @Override
    protected Lookup createLookup(VaadinContext context, Map<Class<?>, Collection<Class<?>>> services) {
        Map<Class<?>, Object> instances = new HashMap<>();
        services.forEach((service, types) -> types.forEach(type -> instances.put(service, instantiate(service, type))));
        return new Fixed(Map.copyOf(instances));
    }
}
