package org.zhongsheng.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server, or one that speaks its protocol. */
final class Postgres implements Engine {

    /** Any number that no other application takes on the same database. */
    private static final long MIGRATION_LOCK = 0x7A686F6E677368L;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    Postgres(Settings settings) {
        source.setApplicationName("zhongsheng");
        source.setReWriteBatchedInserts(true);
        source.setDefaultRowFetchSize(500);
        source.setUrl(settings.url());
        if (settings.user() != null) {
            source.setUser(settings.user());
            source.setPassword(settings.password());
        }
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public String platform() {
        return "org.eclipse.persistence.platform.database.PostgreSQL10Platform";
    }

    @Override
    public int isolationOfReads() {
        return Connection.TRANSACTION_READ_COMMITTED;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("c", " collate \"C\"", "stored", " stored", "bytes", "bytea", "clob", "text");
    }

    @Override
    public void reserve(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_lock(?)");
    }

    @Override
    public void release(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_unlock(?)");
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, MIGRATION_LOCK);
            statement.execute();
        }
    }

    @Override
    public void close() {
        // the server belongs to its administrator
    }
}
