package org.zhongsheng.testing.data;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.osgi.framework.Bundle;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.testing.Felix;

/** A {@link TestModule} in a framework, used from outside. */
final class RunningModule {

    final Bundle bundle;
    final EntityManager manager;
    private final TestModule module;
    private final Transactions transactions;

    RunningModule(Felix felix, TestModule module) {
        this.module = module;
        this.bundle = felix.bundle(module.name());
        this.manager = felix.service(EntityManager.class, "(osgi.unit.name=" + module.unit() + ")");
        this.transactions = felix.service(Transactions.class);
    }

    /** Within a transaction. */
    long persist(String title) throws ReflectiveOperationException {
        var created = type().getConstructor(String.class).newInstance(title);
        manager.persist(created);
        return ((LongSupplier) created).getAsLong();
    }

    Object find(long id) throws ClassNotFoundException {
        return manager.find(type(), id);
    }

    @SuppressWarnings("unchecked")
    static void rename(Object entity, String title) {
        ((Consumer<String>) entity).accept(title);
    }

    List<String> titles() {
        return transactions.read(() -> manager.createQuery(
                        "select e.title from " + module.entity().getSimpleName() + " e order by e.title", String.class)
                .getResultList());
    }

    private Class<?> type() throws ClassNotFoundException {
        return bundle.loadClass(module.entity().getName());
    }
}
