package org.zhongsheng.persistence.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.config.BatchWriting;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.persistence.transaction.JdbcTransactions;
import org.zhongsheng.persistence.transaction.Participant;

/** A persistence unit at work. */
public final class Unit implements AutoCloseable {

    private final Participant participant;
    private final EntityManager manager;

    private Unit(Participant participant, EntityManager manager) {
        this.participant = participant;
        this.manager = manager;
    }

    /**
     * @param rank of the module: its rows may refer to those of units of lower rank
     * @param module loads the entities
     */
    public static Unit open(
            UnitDescription description,
            long rank,
            ClassLoader module,
            Database database,
            JdbcTransactions transactions) {
        requireClasses(description, module);
        var info = new UnitInfo(description, new UnitLoader(module), transactions.dataSource());
        var factory = new PersistenceProvider().createContainerEntityManagerFactory(info, properties(info, database));
        var participant = new Participant(description.name(), rank, factory);
        return new Unit(participant, transactions.entityManager(participant));
    }

    /** EclipseLink goes on without a class that it does not find. */
    private static void requireClasses(UnitDescription description, ClassLoader module) {
        for (var name : description.classes()) {
            try {
                module.loadClass(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("there is no class " + name, e);
            }
        }
    }

    private static Map<String, Object> properties(UnitInfo info, Database database) {
        var properties = new HashMap<String, Object>();
        properties.put(PersistenceUnitProperties.CLASSLOADER, info.loader());
        // EclipseLink keeps sessions by name for the whole process; an updated module must not get the old one.
        properties.put(PersistenceUnitProperties.SESSION_NAME, info.unit().name() + "-" + UUID.randomUUID());
        properties.put(
                PersistenceUnitProperties.TARGET_DATABASE, database.engine().platform());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, BatchWriting.JDBC);
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "500");
        properties.put(PersistenceUnitProperties.DEPLOY_ON_STARTUP, "true");
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, Slf4jSessionLog.class.getName());
        return properties;
    }

    public String name() {
        return participant.name();
    }

    public EntityManagerFactory factory() {
        return participant.factory();
    }

    /** Stands for the entity manager of the caller's transaction. */
    public EntityManager entityManager() {
        return manager;
    }

    @Override
    public void close() {
        participant.factory().close();
    }
}
