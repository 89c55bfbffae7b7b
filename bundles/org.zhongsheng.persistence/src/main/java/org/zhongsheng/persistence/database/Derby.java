package org.zhongsheng.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded Derby; the database is created on first use. */
final class Derby implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Derby.class);

    private static final Set<String> STOPPED = Set.of("08006", "XJ015");

    /** Nobody else can open the database while this process has it, so that a lock of the process is enough. */
    private final ReentrantLock migration = new ReentrantLock();

    private final String name;
    private final DerbySettings settings;
    private final boolean alone;

    /**
     * @param name a directory, or {@code memory:...}
     * @param settings with which Derby was told to run
     * @param alone whether all of Derby stops with this database
     */
    Derby(String name, DerbySettings settings, boolean alone) {
        this.name = name;
        this.settings = settings;
        this.alone = alone;
    }

    @Override
    public DataSource source() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return source;
    }

    @Override
    public String platform() {
        return "org.eclipse.persistence.platform.database.DerbyPlatform";
    }

    @Override
    public int isolationOfReads() {
        return Connection.TRANSACTION_READ_UNCOMMITTED;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("c", "", "stored", "", "bytes", "varchar(32672) for bit data", "clob", "clob");
    }

    @Override
    public void reserve(Connection connection) {
        migration.lock();
    }

    @Override
    public void release(Connection connection) {
        migration.unlock();
    }

    @Override
    public void close() {
        stop(name, name.startsWith("memory:") ? "drop=true" : "shutdown=true");
        if (alone) {
            stop("", "shutdown=true");
            settings.clear();
        }
    }

    /** Derby answers with an exception when it has stopped. */
    private static void stop(String database, String how) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(database);
        source.setConnectionAttributes(how);
        try (var connection = source.getConnection()) {
            LOG.warn("Derby went on after it was told to stop: {}", connection);
        } catch (SQLException e) {
            if (!STOPPED.contains(e.getSQLState())) {
                LOG.warn("Derby did not stop cleanly", e);
            }
        }
    }
}
