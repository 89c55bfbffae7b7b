package org.zhongsheng.kernel.data;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.data.Codes;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.union.UnionId;

/** The last number of each kind, union and year is a row, which whoever takes the next one holds until the end. */
@Component
public final class RowCodes implements Codes {

    private static final Pattern KIND = Pattern.compile("[A-Z]{1,6}");
    private static final String TAKEN = "23505";
    private static final String WHICH = " where kind = ? and union_id = ? and year_no = ?";

    private final Transactions transactions;

    @Activate
    public RowCodes(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String next(String kind, UnionId union, int year) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("no kind of numbers: " + kind);
        }
        var row = new Row(transactions.connection(), kind, union, year);
        return "%s-%d-%04d".formatted(kind, year, transactions.write(() -> taken(row)));
    }

    private static int taken(Row row) {
        try {
            if (!row.count() && !row.begin()) {
                row.count();
            }
            return row.last();
        } catch (SQLException e) {
            throw new PersistenceException("no number for " + row, e);
        }
    }

    private record Row(Connection connection, String kind, UnionId union, int year) {

        /** Whether there was a number before. */
        boolean count() throws SQLException {
            return run("update kernel_code set last_no = last_no + 1" + WHICH) == 1;
        }

        /** Takes the first number, unless another did so at the same time and has committed. */
        boolean begin() throws SQLException {
            var before = connection.setSavepoint();
            try {
                run("insert into kernel_code (kind, union_id, year_no, last_no) values (?, ?, ?, 1)");
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException e) {
                if (!TAKEN.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
                return false;
            }
        }

        int last() throws SQLException {
            try (var select = connection.prepareStatement("select last_no from kernel_code" + WHICH)) {
                fill(select);
                try (var found = select.executeQuery()) {
                    found.next();
                    return found.getInt(1);
                }
            }
        }

        private int run(String sql) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement);
                return statement.executeUpdate();
            }
        }

        private void fill(PreparedStatement statement) throws SQLException {
            statement.setString(1, kind);
            statement.setLong(2, union.value());
            statement.setInt(3, year);
        }
    }
}
