package org.zhongsheng.testing.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongsheng.platform.data.Transactions;

/** What stands in the tables: how many rows, and a sum over them all. */
record Contents(Map<String, Long> tables) {

    static Contents of(Transactions transactions) {
        return transactions.read(() -> {
            try {
                return read(transactions.connection());
            } catch (SQLException e) {
                throw new IllegalStateException("the tables cannot be read", e);
            }
        });
    }

    /** The tables in which something else stands. */
    List<String> unlike(Contents other) {
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().equals(other.tables.get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Contents read(Connection connection) throws SQLException {
        var sums = new TreeMap<String, Long>();
        for (var table : names(connection)) {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("select * from " + table)) {
                sums.put(table, sum(rows));
            }
        }
        return new Contents(sums);
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static long sum(ResultSet rows) throws SQLException {
        long sum = 0;
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            long row = 1;
            for (int column = 1; column <= columns; column++) {
                row = row * 31 + String.valueOf(rows.getString(column)).hashCode();
            }
            sum += row * row + 1;
        }
        return sum;
    }
}
