package org.zhongsheng.persistence.transaction;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entity manager that a module keeps: it passes each call to the one of the caller's transaction. */
final class BoundEntityManager implements InvocationHandler {

    /** What would be lost silently within a read. */
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "flush");

    private static final Set<String> OF_FACTORY =
            Set.of("getCriteriaBuilder", "getMetamodel", "getEntityManagerFactory");

    interface Source {
        EntityManager get(boolean toWrite);
    }

    private final Participant participant;
    private final Source source;

    private BoundEntityManager(Participant participant, Source source) {
        this.participant = participant;
        this.source = source;
    }

    static EntityManager of(Participant participant, Source source) {
        return (EntityManager) Proxy.newProxyInstance(
                BoundEntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new BoundEntityManager(participant, source));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        var name = method.getName();
        return switch (name) {
            case "equals" -> args != null && args[0] == proxy;
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "entity manager of " + participant.name();
            case "isOpen" -> participant.factory().isOpen();
            case "close", "getTransaction" ->
                throw new IllegalStateException(name + " is the business of Transactions");
            default -> OF_FACTORY.contains(name) ? ofFactory(name) : call(method, args);
        };
    }

    private Object ofFactory(String name) {
        var factory = participant.factory();
        return switch (name) {
            case "getCriteriaBuilder" -> factory.getCriteriaBuilder();
            case "getMetamodel" -> factory.getMetamodel();
            default -> factory;
        };
    }

    private @Nullable Object call(Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(source.get(WRITES.contains(method.getName())), args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
