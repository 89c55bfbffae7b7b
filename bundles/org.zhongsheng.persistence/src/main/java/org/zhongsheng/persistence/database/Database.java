package org.zhongsheng.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A database with two pools. Connections of the first are made for reading and those of the second for writing once
 * and for all, because setting isolation and read-only on each use would cost PostgreSQL a round trip.
 */
public final class Database implements AutoCloseable {

    private final Engine engine;
    private final HikariDataSource reads;
    private final HikariDataSource writes;

    private Database(Engine engine, int size) {
        this.engine = engine;
        this.writes = pool("write", engine, size, Connection.TRANSACTION_READ_COMMITTED, false);
        try {
            this.reads = pool("read", engine, size, engine.isolationOfReads(), true);
        } catch (RuntimeException e) {
            writes.close();
            throw e;
        }
    }

    /** The database of the installation at {@code home}: that of {@code conf/database.properties}, else Derby. */
    public static Database of(Path home) throws IOException {
        var file = home.resolve("conf", "database.properties");
        if (Files.exists(file)) {
            return postgres(Settings.read(file));
        }
        var log = Files.createDirectories(home.resolve("log"));
        var data = Files.createDirectories(home.resolve("data"));
        var settings = DerbySettings.logTo(log.resolve("derby.log"));
        return derby(new Derby(data.resolve("db").toString(), settings, true), data.toString());
    }

    /** A database that is gone when the process ends. */
    public static Database inMemory(String name) {
        return derby(new Derby("memory:" + name, DerbySettings.logNothing(), false), name);
    }

    public static Database postgres(String url, String user) {
        return postgres(new Settings(url, user, "", url));
    }

    private static Database postgres(Settings settings) {
        return open(new Postgres(settings), settings.place(), "cannot connect to " + settings.url());
    }

    private static Database derby(Derby derby, String place) {
        return open(derby, place, "cannot open the built-in database");
    }

    /** Enough for one machine: more would wait for its processors instead of the pool. */
    private static Database open(Engine engine, String place, String failure) {
        try {
            return new Database(engine, 10 + 2 * Runtime.getRuntime().availableProcessors());
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseUnusable(place, failure + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static HikariDataSource pool(String name, Engine engine, int size, int isolation, boolean readOnly) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(engine.source());
        config.setAutoCommit(false);
        config.setReadOnly(readOnly);
        config.setTransactionIsolation(String.valueOf(isolation));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setIdleTimeout(Duration.ofMinutes(2).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
        return new HikariDataSource(config);
    }

    public Engine engine() {
        return engine;
    }

    public DataSource reads() {
        return reads;
    }

    public DataSource writes() {
        return writes;
    }

    @Override
    public void close() {
        reads.close();
        writes.close();
        engine.close();
    }
}
