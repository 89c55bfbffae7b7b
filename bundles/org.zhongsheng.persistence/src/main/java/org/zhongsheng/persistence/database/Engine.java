package org.zhongsheng.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** What differs between the database products. */
public interface Engine extends AutoCloseable {

    /** Connections without a pool. */
    DataSource source();

    /** Class name of EclipseLink's platform. */
    String platform();

    /** The isolation in which reads never wait for writers. */
    int isolationOfReads();

    /** What the migrations write as <code>${name}</code> because the products spell it differently. */
    Map<String, String> placeholders();

    /** Waits until no other node migrates, and holds that off until {@link #release} with the same connection. */
    void reserve(Connection connection) throws SQLException;

    void release(Connection connection) throws SQLException;

    @Override
    void close();
}
