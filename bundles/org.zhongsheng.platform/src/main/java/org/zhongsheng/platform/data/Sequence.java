package org.zhongsheng.platform.data;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Ids for rows that are written in bulk, without entities, from the same sequence as the entity's {@code
 * @SequenceGenerator}: a number of the sequence stands for the last id of its block. It serves one transaction.
 */
public final class Sequence {
    private final Connection connection;
    private final String query;
    private final int block;
    private long next = 0;
    private long last = -1;

    /** @param block the generator's {@code allocationSize} */
    public Sequence(Connection connection, String name, int block) throws SQLException {
        this.connection = connection;
        this.block = block;
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        this.query = derby ? "values (next value for " + name + ")" : "select nextval('" + name + "')";
    }

    public long next() throws SQLException {
        if (next > last) {
            last = number();
            next = last - block + 1;
        }
        return next++;
    }

    private long number() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
