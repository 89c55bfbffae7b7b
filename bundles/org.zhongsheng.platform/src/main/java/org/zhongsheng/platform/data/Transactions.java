package org.zhongsheng.platform.data;

import java.sql.Connection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs work in one local database transaction that the entity managers of all modules join.
 *
 * <p>A module gets its entity manager as the service {@code jakarta.persistence.EntityManager} with the property {@code
 * osgi.unit.name}; it may be kept in a field and works within {@code read} and {@code write} only. Work called within
 * work joins the outer transaction; {@code write} within {@code read} is a bug and throws {@link
 * IllegalStateException}. An exception from the work rolls everything back and is rethrown.
 */
@ProviderType
public interface Transactions {

    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    @FunctionalInterface
    interface Action<X extends Exception> {
        void run() throws X;
    }

    /** On Derby a read never waits for writers, so it may see rows that are being written: decide nothing by it. */
    <T, X extends Exception> T read(Work<T, X> work) throws X;

    <T, X extends Exception> T write(Work<T, X> work) throws X;

    default <X extends Exception> void run(Action<X> action) throws X {
        write(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /** Whether the caller is within {@code read} or {@code write}. */
    boolean isOpen();

    /** The connection of the transaction that the caller is within, for bulk work; it must not be closed or committed. */
    Connection connection();

    /** Runs just before the commit, after the entity managers were flushed; what it writes is part of the transaction. */
    void beforeCommit(Object key, Runnable action);

    /** Runs after the commit; never after a rollback. Exceptions are logged, not thrown. */
    void afterCommit(Runnable action);
}
