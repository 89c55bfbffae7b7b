package org.zhongsheng.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.persistence.migration.History.State;
import org.zhongsheng.platform.text.Finding;

/** Brings the tables of a unit up to the scripts of its bundle. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Database database;

    public Migrations(Database database) {
        this.database = database;
    }

    /** Findings tell why the tables are not as the scripts want them; then they are as they were before. */
    public List<Finding> migrate(String unit, List<Script> scripts) {
        var ordered = scripts.stream()
                .sorted(Comparator.comparingLong(Script::version))
                .toList();
        var history = new History(unit);
        try (var connection = database.writes().getConnection()) {
            var state = state(connection, history, ordered);
            return state instanceof State.Pending ? reserved(connection, history, ordered) : findings(state);
        } catch (SQLException e) {
            LOG.error("cannot bring the tables of {} up to date", unit, e);
            return List.of(
                    Finding.error(null, "platform.data.migration.database", unit, String.valueOf(e.getMessage())));
        }
    }

    private static State state(Connection connection, History history, List<Script> scripts) throws SQLException {
        try {
            return history.compare(connection, scripts);
        } finally {
            connection.rollback();
        }
    }

    private static List<Finding> findings(State state) {
        return state instanceof State.Refused refused ? List.of(refused.finding()) : List.of();
    }

    private List<Finding> reserved(Connection connection, History history, List<Script> scripts) throws SQLException {
        database.engine().reserve(connection);
        try {
            var state = state(connection, history, scripts);
            return state instanceof State.Pending pending
                    ? run(connection, history, scripts, pending.first())
                    : findings(state);
        } finally {
            connection.rollback();
            database.engine().release(connection);
            connection.commit();
        }
    }

    private List<Finding> run(Connection connection, History history, List<Script> scripts, boolean first)
            throws SQLException {
        if (first) {
            history.create(connection);
        }
        var run = new Run(connection, history, scripts, database.engine().placeholders());
        var findings = run.execute();
        if (findings.isEmpty()) {
            history.complete(connection, scripts);
            connection.commit();
        }
        return findings;
    }
}
