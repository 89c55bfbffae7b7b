package org.zhongsheng.kernel.event;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhongsheng.platform.data.Sequence;
import org.zhongsheng.platform.data.Transactions;

/** The rows of events on their way. Times are in milliseconds since 1970. */
final class Deliveries {

    private static final int SHOWN = 500;

    private final Transactions transactions;

    /** @param number the event's */
    record Delivery(long id, long number, String body, int attempts) {}

    Deliveries(Transactions transactions) {
        this.transactions = transactions;
    }

    /** From now on events of the type are kept for the receiver. */
    void introduce(String receiver, String type) {
        transactions.run(() -> {
            if (change("update kernel_receiver set event_type = ? where name = ?", type, receiver) == 0) {
                change("insert into kernel_receiver (event_type, name) values (?, ?)", type, receiver);
            }
        });
    }

    /** Within the caller's transaction. */
    void add(String type, String body, long now) {
        var connection = transactions.connection();
        transactions.run(() -> add(connection, receivers(type), body, now));
    }

    private void add(Connection connection, List<String> receivers, String body, long now) {
        try {
            var ids = new Sequence(connection, "kernel_delivery_seq", 1);
            long number = receivers.isEmpty() ? 0 : new Sequence(connection, "kernel_event_seq", 1).next();
            for (var receiver : receivers) {
                change(
                        "insert into kernel_delivery (id, receiver, event_no, body, attempts, next_at)"
                                + " values (?, ?, ?, ?, 0, ?)",
                        ids.next(),
                        receiver,
                        number,
                        body,
                        now);
            }
        } catch (SQLException e) {
            throw new PersistenceException("no number for an event", e);
        }
    }

    /** Those that may be tried now, oldest first. */
    List<Long> due(String receiver, long now, int limit) {
        return transactions.read(() -> rows(
                "select id from kernel_delivery where receiver = ? and next_at <= ? order by id" + " fetch first "
                        + limit + " rows only",
                row -> row.getLong(1),
                receiver,
                now));
    }

    /** Takes one out, so that it is gone with the caller's transaction; empty if another node has been quicker. */
    Optional<Delivery> take(long id) {
        var found = rows(
                "select id, event_no, body, attempts from kernel_delivery where id = ?",
                row -> new Delivery(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4)),
                id);
        boolean ours = change("delete from kernel_delivery where id = ?", id) == 1;
        return found.stream().filter(delivery -> ours).findFirst();
    }

    /** Tells whether that has failed before in the same way. */
    void postpone(long id, long until, String error) {
        var shown = error.length() > SHOWN ? error.substring(0, SHOWN) : error;
        transactions.run(() -> change(
                "update kernel_delivery set attempts = attempts + 1, next_at = ?, error = ? where id = ?",
                until,
                shown,
                id));
    }

    int attempts(long id) {
        return transactions
                .read(() -> rows("select attempts from kernel_delivery where id = ?", row -> row.getInt(1), id))
                .stream()
                .findFirst()
                .orElse(0);
    }

    private List<String> receivers(String type) {
        return rows(
                "select name from kernel_receiver where event_type = ? order by name", row -> row.getString(1), type);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        try (var select = transactions.connection().prepareStatement(sql)) {
            fill(select, values);
            try (var found = select.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reader.read(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    private int change(String sql, Object... values) {
        try (var statement = transactions.connection().prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
