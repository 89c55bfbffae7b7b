package org.zhongsheng.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path home;

    @BeforeEach
    void createFolder() throws IOException {
        Files.createDirectories(home.resolve("conf"));
    }

    private void configure(String text) throws IOException {
        Files.writeString(home.resolve("conf/database.properties"), text);
    }

    @Test
    void withoutConfigurationItIsDerbyInDataAndLogsToLog() throws Exception {
        try (var database = Database.of(home);
                var connection = database.reads().getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_UNCOMMITTED);
            assertThat(connection.isReadOnly()).isTrue();
        }

        assertThat(home.resolve("data/db/service.properties")).exists();
        assertThat(home.resolve("data/db/db.lck")).doesNotExist();
        assertThat(home.resolve("log/derby.log")).isNotEmptyFile();
        assertThat(System.getProperty("derby.stream.error.file")).isNull();
    }

    @Test
    void namesTheLineOfAUrlThatIsNotPostgres() throws Exception {
        configure("# our database\nuser=zhongsheng\nurl=jdbc:mysql://localhost/zhongsheng\n");

        assertThatThrownBy(() -> Database.of(home))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContainingAll("database.properties, line 3", "jdbc:mysql", "jdbc:postgresql://host");
    }

    @Test
    void namesTheLineOfAUrlThatDoesNotAnswer() throws Exception {
        configure("url = jdbc:postgresql://127.0.0.1:1/zhongsheng\nuser=zhongsheng\npassword=x\n");

        assertThatThrownBy(() -> Database.of(home))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContainingAll("database.properties, line 1", "jdbc:postgresql://127.0.0.1:1/zhongsheng");
    }

    @Test
    void connectionsForReadingCannotWrite() throws Exception {
        try (var database = Database.inMemory("read-only");
                var connection = database.reads().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table t (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
