package org.zhongsheng.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.zhongsheng.platform.data.Sequence;

/** Writes entries in batches. */
final class Insert implements AutoCloseable {
    private static final int BATCH = 500;

    private final PreparedStatement statement;
    private final Sequence ids;
    private int waiting;

    Insert(Connection connection) throws SQLException {
        ids = new Sequence(connection, "kernel_audit_seq", 50);
        statement = connection.prepareStatement("insert into kernel_audit (id, chain, position, at_micros, by_login,"
                + " by_name, address, action, subject, union_id, union_path, values_before, values_after, reason, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** @param head as it is with this line */
    void add(Line line, Head head) throws SQLException {
        int at = 1;
        statement.setLong(at++, ids.next());
        statement.setString(at++, head.chain());
        statement.setLong(at++, head.entries());
        statement.setLong(at++, line.micros());
        statement.setString(at++, line.login());
        statement.setString(at++, line.name());
        statement.setString(at++, line.address());
        statement.setString(at++, line.action());
        statement.setString(at++, line.subject());
        statement.setLong(at++, line.at().union().value());
        statement.setString(at++, line.at().path());
        statement.setString(at++, line.before());
        statement.setString(at++, line.after());
        statement.setString(at++, line.reason());
        statement.setString(at, head.hash());
        statement.addBatch();
        if (++waiting == BATCH) {
            write();
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            write();
        }
    }

    private void write() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }
}
