package org.zhongsheng.persistence.transaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transaction of one thread. The connection and each entity manager are made when they are first used. */
final class Transaction {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    /** Actions that keep registering further ones are a bug. */
    private static final int MAX_ROUNDS = 1000;

    private final DataSource pool;
    private final boolean writing;
    private final Map<Participant, EntityManager> managers = new TreeMap<>();
    private final SequencedMap<Object, Runnable> beforeCommit = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Connection connection;
    private @Nullable Connection ofCaller;
    private @Nullable Connection ofProvider;
    private @Nullable Throwable doom;
    private boolean closed;

    Transaction(DataSource pool, boolean writing) {
        this.pool = pool;
        this.writing = writing;
    }

    void requireWriting() {
        if (!writing) {
            throw new IllegalStateException("write within read: begin with Transactions.write");
        }
    }

    void doom(Throwable cause) {
        if (doom == null) {
            doom = cause;
        }
    }

    void beforeCommit(Object key, Runnable action) {
        requireWriting();
        beforeCommit.putIfAbsent(key, action);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    EntityManager manager(Participant participant, boolean toWrite) {
        if (toWrite) {
            requireWriting();
        }
        requireOpen();
        var known = managers.get(participant);
        return known != null ? known : create(participant);
    }

    private EntityManager create(Participant participant) {
        var created = participant.factory().createEntityManager();
        managers.put(participant, created);
        if (writing) {
            created.getTransaction().begin();
        }
        return created;
    }

    /** Strict, and after what the entity managers hold, so that SQL finds the rows it refers to. */
    Connection connectionOfCaller() {
        flush();
        if (ofCaller == null) {
            ofCaller = BoundConnection.strict(this::physical);
        }
        return ofCaller;
    }

    Connection connectionOfProvider() {
        if (ofProvider == null) {
            ofProvider = BoundConnection.lenient(this::physical);
        }
        return ofProvider;
    }

    private Connection physical() throws SQLException {
        requireOpen();
        if (connection == null) {
            connection = pool.getConnection();
        }
        return connection;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the transaction is over");
        }
    }

    void commit() {
        if (doom != null) {
            throw new IllegalStateException("rolled back: inner work failed, and the caller went on", doom);
        }
        if (!writing) {
            return;
        }
        settle();
        managers.values().forEach(manager -> manager.getTransaction().commit());
        commitConnection();
    }

    private void settle() {
        for (int round = 0; !beforeCommit.isEmpty(); round++) {
            if (round == MAX_ROUNDS) {
                throw new IllegalStateException("actions before the commit keep registering further ones");
            }
            flush();
            beforeCommit.pollFirstEntry().getValue().run();
        }
    }

    private void flush() {
        if (writing) {
            managers.values().forEach(EntityManager::flush);
        }
    }

    private void commitConnection() {
        try {
            if (connection != null) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new PersistenceException("could not commit", e);
        }
    }

    void rollback(Throwable cause) {
        for (var manager : managers.values()) {
            attempt(cause, () -> {
                if (manager.isOpen() && manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            });
        }
        if (connection != null) {
            attempt(cause, connection::rollback);
        }
    }

    void close() {
        closed = true;
        for (var manager : managers.values()) {
            if (manager.isOpen()) {
                attempt(null, manager::close);
            }
        }
        if (connection != null) {
            attempt(null, connection::close);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static void attempt(@Nullable Throwable cause, Step step) {
        try {
            step.run();
        } catch (SQLException | RuntimeException e) {
            if (cause == null) {
                LOG.warn("could not clean up after a transaction", e);
            } else if (cause != e) {
                cause.addSuppressed(e);
            }
        }
    }

    void runAfterCommit() {
        for (var action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                LOG.error("an action after the commit failed", e);
            }
        }
    }
}
