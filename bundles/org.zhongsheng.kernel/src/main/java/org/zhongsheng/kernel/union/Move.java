package org.zhongsheng.kernel.union;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.platform.union.Scope;

/** Carries every row below a union to its new path, in all tables with a column {@code union_path}. */
record Move(Scope from, Scope to) {

    void carry(Connection connection) {
        try {
            for (String table : tables(connection)) {
                carry(connection, table);
            }
        } catch (SQLException e) {
            throw new PersistenceException("cannot move " + from + " to " + to, e);
        }
    }

    private void carry(Connection connection, String table) throws SQLException {
        String sql = "update " + table + " set union_path = cast(? as varchar(60)) || substr(union_path, ?)"
                + " where union_path >= ? and union_path < ?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, to.path());
            update.setInt(2, from.path().length() + 1);
            update.setString(3, from.path());
            update.setString(4, from.end());
            update.executeUpdate();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var metadata = connection.getMetaData();
        boolean upper = metadata.storesUpperCaseIdentifiers();
        String column = upper ? "UNION_PATH" : "union_path";
        var tables = new ArrayList<String>();
        try (var found = metadata.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.retainAll(withColumn(connection, column));
        return tables.stream().map(Move::quoted).sorted().toList();
    }

    private static List<String> withColumn(Connection connection, String column) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", column)) {
            while (found.next()) {
                if (found.getString("COLUMN_NAME").equals(column)) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
