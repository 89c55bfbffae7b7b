package org.zhongsheng.organization.member;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fills the parameters of a batch's next line from left to right. */
final class Line {

    private final PreparedStatement statement;
    private int filled;

    Line(PreparedStatement statement) {
        this.statement = statement;
    }

    Line number(@Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(++filled, Types.BIGINT);
        } else {
            statement.setLong(++filled, value.longValue());
        }
        return this;
    }

    Line text(@Nullable String value) throws SQLException {
        statement.setString(++filled, value);
        return this;
    }

    Line code(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    Line flag(@Nullable Boolean value) throws SQLException {
        if (value == null) {
            statement.setNull(++filled, Types.BOOLEAN);
        } else {
            statement.setBoolean(++filled, value);
        }
        return this;
    }

    Line day(@Nullable LocalDate value) throws SQLException {
        statement.setDate(++filled, value == null ? null : Date.valueOf(value));
        return this;
    }

    Line moment(Instant value) throws SQLException {
        statement.setTimestamp(++filled, Timestamp.from(value));
        return this;
    }

    Line money(@Nullable BigDecimal value) throws SQLException {
        statement.setBigDecimal(++filled, value);
        return this;
    }

    void add() throws SQLException {
        statement.addBatch();
    }
}
