package org.zhongsheng.testing.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.zhongsheng.testing.ModuleJar;
import org.zhongsheng.testing.data.diary.Entry;
import org.zhongsheng.testing.data.ledger.Line;

/** Jars of a small module with one entity and one table. */
record TestModule(String unit, Class<?> entity) {

    static final TestModule DIARY = new TestModule("diary", Entry.class);
    static final TestModule LEDGER = new TestModule("ledger", Line.class);

    private static final String TABLE = """
            create table %s (
                id bigint not null primary key,
                version bigint not null,
                title varchar(20)${c} not null
            );
            create sequence %<s_seq as bigint start with 50 increment by 50;
            """;

    private static final String PERSISTENCE = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
              <persistence-unit name="%s" transaction-type="RESOURCE_LOCAL"><class>%s</class></persistence-unit>
            </persistence>
            """;

    String name() {
        return "test." + unit;
    }

    ModuleJar jar() {
        return ModuleJar.of(name())
                .classes(entity)
                .header("Meta-Persistence", "META-INF/persistence.xml")
                .resource("META-INF/persistence.xml", PERSISTENCE.formatted(unit, entity.getName()))
                .resource("db/migration/V001__table.sql", TABLE.formatted(table()));
    }

    Path in(Path folder) {
        return jar().in(folder);
    }

    /** What a version of the module may have made. */
    void dropTables(Connection connection) throws SQLException {
        for (var table : List.of(table(), unit + "_more", unit + "_schema_history")) {
            drop(connection, "drop table " + table);
        }
        drop(connection, "drop sequence " + table() + "_seq restrict");
    }

    /** Back to where it was if there is nothing to drop. */
    private static void drop(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            connection.rollback(before);
        }
    }

    String table() {
        return unit + "_" + entity.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
