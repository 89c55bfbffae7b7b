package org.zhongsheng.bench.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of a table, without what the database generates. */
record Rows(String table, List<String> columns, List<Object[]> values) {

    /** The first column is the key, which grows. */
    static long last(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select max(" + columns(connection, table).getFirst() + ") from " + table)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    static Rows after(Connection connection, String table, long key) throws SQLException {
        var columns = columns(connection, table);
        var values = new ArrayList<Object[]>();
        var sql = "select %s from %s where %3$s > ? order by %3$s"
                .formatted(String.join(", ", columns), table, columns.getFirst());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    values.add(row);
                }
            }
        }
        return new Rows(table, columns, values);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var described = connection.getMetaData().getColumns(null, null, table, null)) {
            while (described.next()) {
                if (!"YES".equals(described.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(described.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    int count() {
        return values.size();
    }

    void write(Connection connection, int from, int count) throws SQLException {
        if (from >= values.size()) {
            return;
        }
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : values.subList(from, Math.min(values.size(), from + count))) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
