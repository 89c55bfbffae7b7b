package org.zhongsheng.persistence.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A unit and its two services, which the property {@code osgi.unit.name} tells from those of other units. */
record UnitServices(
        Unit unit, ServiceRegistration<EntityManager> manager, ServiceRegistration<EntityManagerFactory> factory) {

    static UnitServices of(Unit unit, BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.unit.name", unit.name());
        return new UnitServices(
                unit,
                context.registerService(EntityManager.class, unit.entityManager(), properties),
                context.registerService(EntityManagerFactory.class, unit.factory(), properties));
    }

    void close() {
        manager.unregister();
        factory.unregister();
        unit.close();
    }
}
