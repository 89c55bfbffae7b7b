package org.zhongsheng.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhongsheng.platform.text.Finding;

/** The table that records the scripts of one unit that were run: MyBatis' own, with a checksum added. */
record History(String unit) {

    private static final Set<String> NO_SUCH_TABLE = Set.of("42X05", "42P01");

    /** How the scripts of a bundle stand to those that were run. */
    sealed interface State {

        record Current() implements State {}

        record Pending(boolean first) implements State {}

        record Refused(Finding finding) implements State {}
    }

    private record Row(long version, String checksum) {}

    String table() {
        return unit + "_schema_history";
    }

    State compare(Connection connection, List<Script> scripts) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select id, checksum from " + table() + " order by id")) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(found.getLong(1), found.getString(2)));
            }
            return compare(rows, scripts);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(e.getSQLState())) {
                return scripts.isEmpty() ? new State.Current() : new State.Pending(true);
            }
            throw e;
        }
    }

    private State compare(List<Row> rows, List<Script> scripts) {
        for (int i = 0; i < Math.min(rows.size(), scripts.size()); i++) {
            var script = scripts.get(i);
            if (!rows.get(i).equals(new Row(script.version(), script.checksum()))) {
                return new State.Refused(Finding.error(null, "platform.data.migration.altered", unit, script.name()));
            }
        }
        if (rows.size() > scripts.size()) {
            return new State.Refused(newer(rows.getLast(), scripts));
        }
        return rows.size() == scripts.size() ? new State.Current() : new State.Pending(false);
    }

    private Finding newer(Row last, List<Script> scripts) {
        long known = scripts.isEmpty() ? 0 : scripts.getLast().version();
        return Finding.error(
                null, "platform.data.migration.newer", unit, String.valueOf(last.version()), String.valueOf(known));
    }

    void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table " + table()
                    + " (id numeric(20,0) not null primary key, applied_at varchar(25) not null,"
                    + " description varchar(255) not null, checksum varchar(64))");
        }
    }

    /** MyBatis has recorded the scripts; their checksums are still missing. */
    void complete(Connection connection, List<Script> scripts) throws SQLException {
        try (var update = connection.prepareStatement(
                "update " + table() + " set checksum = ? where id = ? and checksum is null")) {
            for (var script : scripts) {
                update.setString(1, script.checksum());
                update.setLong(2, script.version());
                update.executeUpdate();
            }
        }
    }
}
