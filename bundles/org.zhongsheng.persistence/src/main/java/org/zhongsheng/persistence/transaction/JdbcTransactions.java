package org.zhongsheng.persistence.transaction;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.platform.data.Transactions;

/** Transactions over the two pools of a {@link Database}; a thread has at most one. */
public final class JdbcTransactions implements Transactions {

    private final Database database;
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    public JdbcTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        return current.get() == null ? outermost(new Transaction(database.reads(), false), work) : work.run();
    }

    @Override
    public <T, X extends Exception> T write(Work<T, X> work) throws X {
        var open = current.get();
        return open == null ? outermost(new Transaction(database.writes(), true), work) : joined(open, work);
    }

    private <T, X extends Exception> T outermost(Transaction transaction, Work<T, X> work) throws X {
        current.set(transaction);
        T result;
        try {
            result = work.run();
            transaction.commit();
        } catch (Throwable failure) {
            transaction.rollback(failure);
            Conflicts.throwIfAny(failure);
            throw failure;
        } finally {
            current.remove();
            transaction.close();
        }
        transaction.runAfterCommit();
        return result;
    }

    /** A caller that swallows the failure of inner work must not commit the half that was done. */
    private static <T, X extends Exception> T joined(Transaction open, Work<T, X> work) throws X {
        open.requireWriting();
        try {
            return work.run();
        } catch (Throwable failure) {
            open.doom(failure);
            throw failure;
        }
    }

    @Override
    public boolean isOpen() {
        return current.get() != null;
    }

    @Override
    public Connection connection() {
        return open().connectionOfCaller();
    }

    @Override
    public void beforeCommit(Object key, Runnable action) {
        open().beforeCommit(key, action);
    }

    @Override
    public void afterCommit(Runnable action) {
        open().afterCommit(action);
    }

    /** The data source to be given to a module's {@code EntityManagerFactory}. */
    public DataSource dataSource() {
        return new ThreadDataSource(this::currentConnection, database.writes());
    }

    /** An entity manager that stands for the one of the caller's transaction. */
    public EntityManager entityManager(Participant participant) {
        return BoundEntityManager.of(participant, toWrite -> open().manager(participant, toWrite));
    }

    private @Nullable Connection currentConnection() {
        var open = current.get();
        return open == null ? null : open.connectionOfProvider();
    }

    private Transaction open() {
        var open = current.get();
        if (open == null) {
            throw new IllegalStateException("no transaction is open: call within Transactions.read or write");
        }
        return open;
    }
}
