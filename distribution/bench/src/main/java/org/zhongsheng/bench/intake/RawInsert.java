package org.zhongsheng.bench.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongsheng.persistence.database.Database;

/**
 * The process {@code from to}: writes the rows that an import has left in one home into another that has not seen it, by
 * JDBC batches and nothing else, in one transaction, and prints how many milliseconds that took.
 */
final class RawInsert {

    private static final int BATCH = 500;

    /** In the order in which they refer to each other. */
    private static final List<String> TABLES =
            List.of("ORGANIZATION_INTAKE", "KERNEL_PERSON", "ORGANIZATION_MEMBER", "ORGANIZATION_CHANGE");

    private RawInsert() {}

    public static void main(String[] words) throws Exception {
        var to = Path.of(words[1]);
        var before = last(to);
        var rows = read(Path.of(words[0]), before);
        System.out.println(write(to, rows));
    }

    private static Map<String, Long> last(Path home) throws IOException, SQLException {
        var last = new LinkedHashMap<String, Long>();
        try (var database = Database.of(home);
                var connection = database.reads().getConnection()) {
            for (var table : TABLES) {
                last.put(table, Rows.last(connection, table));
            }
        }
        return last;
    }

    private static Map<String, Rows> read(Path home, Map<String, Long> before) throws IOException, SQLException {
        var rows = new LinkedHashMap<String, Rows>();
        try (var database = Database.of(home);
                var connection = database.reads().getConnection()) {
            for (var table : before.entrySet()) {
                rows.put(table.getKey(), Rows.after(connection, table.getKey(), table.getValue()));
            }
        }
        return rows;
    }

    private static long write(Path home, Map<String, Rows> rows) throws IOException, SQLException {
        try (var database = Database.of(home);
                var connection = database.writes().getConnection()) {
            long begin = System.nanoTime();
            write(connection, rows);
            connection.commit();
            return (System.nanoTime() - begin) / 1_000_000;
        }
    }

    private static void write(Connection connection, Map<String, Rows> rows) throws SQLException {
        int most = rows.values().stream().mapToInt(Rows::count).max().orElse(0);
        for (int from = 0; from < most; from += BATCH) {
            for (var table : rows.values()) {
                table.write(connection, from, BATCH);
            }
        }
    }
}
