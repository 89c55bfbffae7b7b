package org.zhongsheng.testing.data;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.persistence.migration.Migrations;
import org.zhongsheng.persistence.transaction.JdbcTransactions;
import org.zhongsheng.persistence.unit.Unit;
import org.zhongsheng.platform.data.Transactions;

/**
 * An empty database with the tables of some units, and what their services need of it. The units are those whose
 * {@code META-INF/persistence.xml} is on the class path; they are migrated in the given order, so name first what
 * others refer to.
 *
 * <pre>{@code
 * try (var db = TestDatabase.derby("kernel", "organization")) {
 *     var members = new JpaMembers(db.transactions(), db.entityManager("organization"));
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Database database;
    private final JdbcTransactions transactions;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    private TestDatabase(Database database, List<String> names) {
        this.database = database;
        this.transactions = new JdbcTransactions(database);
        try {
            for (var name : names) {
                open(ClassPathUnit.find(name));
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** A Derby in memory. */
    public static TestDatabase derby(String... units) {
        return new TestDatabase(Database.inMemory("test" + COUNT.incrementAndGet()), List.of(units));
    }

    /** A database of a PostgreSQL server of this process; the test is skipped where PostgreSQL is not installed. */
    public static TestDatabase postgres(String... units) {
        var url = PostgresServer.running().createDatabase("test" + COUNT.incrementAndGet());
        return new TestDatabase(Database.postgres(url, PostgresServer.USER), List.of(units));
    }

    /** The database of the installation at {@code home}, as the platform would open it. */
    public static TestDatabase of(Path home, String... units) throws IOException {
        return new TestDatabase(Database.of(home), List.of(units));
    }

    private void open(ClassPathUnit unit) {
        var name = unit.description().name();
        var findings = new Migrations(database).migrate(name, unit.scripts());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the tables of " + name + " cannot be made: " + findings);
        }
        var loader = Thread.currentThread().getContextClassLoader();
        units.put(name, Unit.open(unit.description(), units.size(), loader, database, transactions));
    }

    public Transactions transactions() {
        return transactions;
    }

    /** Works within {@link Transactions#read} and {@link Transactions#write}, like the service of a running platform. */
    public EntityManager entityManager(String unit) {
        var open = units.get(unit);
        if (open == null) {
            throw new IllegalArgumentException(unit + " is none of " + units.keySet());
        }
        return open.entityManager();
    }

    /** The database itself, for tests of what lies below the units. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        new ArrayList<>(units.values()).reversed().forEach(Unit::close);
        database.close();
    }
}
