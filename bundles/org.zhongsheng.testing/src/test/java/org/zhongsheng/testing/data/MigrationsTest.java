package org.zhongsheng.testing.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.persistence.migration.Migrations;
import org.zhongsheng.persistence.migration.Script;
import org.zhongsheng.platform.text.Finding;

@OnBothDatabases({})
class MigrationsTest {

    private final Database database;
    private final Migrations migrations;

    MigrationsTest(TestDatabase test) {
        this.database = test.database();
        this.migrations = new Migrations(database);
    }

    private boolean exists(String table) throws SQLException {
        try (var connection = database.reads().getConnection();
                var tables = connection.getMetaData().getTables(null, null, "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String key(List<Finding> findings) {
        return findings.getFirst().message().key();
    }

    @Test
    void aFailureLeavesNothingOfAllScriptsNotEvenTheHistory() throws Exception {
        var findings = migrations.migrate(
                "broken",
                List.of(
                        new Script("V001__good.sql", "create table broken_a (id int);\n"),
                        new Script("V002__bad.sql", "create table broken_b (id int);\n\n\ncreate broken_c;\n")));

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().message().args().subList(0, 3))
                .isEqualTo(List.of("broken", "V002__bad.sql", "4"));
        assertThat(exists("broken_a")).isFalse();
        assertThat(exists("broken_schema_history")).isFalse();
    }

    @Test
    void laterScriptsRunAndEarlierOnesDoNotRunAgain() throws Exception {
        var first = new Script("V001__a.sql", "create table grows_a (id int);\n");
        var second = new Script("V010__b.sql", "create table grows_b (id int);\n");

        assertThat(migrations.migrate("grows", List.of(first))).isEmpty();
        assertThat(migrations.migrate("grows", List.of(second, first))).isEmpty();
        assertThat(migrations.migrate("grows", List.of(first, second))).isEmpty();
        assertThat(exists("grows_b")).isTrue();
    }

    @Test
    void aScriptThatWasChangedOrPushedInLaterIsRefused() {
        var first = new Script("V001__a.sql", "create table fixed_a (id int);\n");
        var third = new Script("V003__c.sql", "create table fixed_c (id int);\n");
        assertThat(migrations.migrate("fixed", List.of(first, third))).isEmpty();

        var changed = new Script("V001__a.sql", "create table fixed_a (id bigint);\n");
        var pushedIn = new Script("V002__b.sql", "create table fixed_b (id int);\n");

        assertThat(key(migrations.migrate("fixed", List.of(changed, third))))
                .isEqualTo("platform.data.migration.altered");
        assertThat(key(migrations.migrate("fixed", List.of(first, pushedIn, third))))
                .isEqualTo("platform.data.migration.altered");
    }

    @Test
    void anOlderModuleIsRefused() {
        var first = new Script("V001__a.sql", "create table older_a (id int);\n");
        var second = new Script("V002__b.sql", "create table older_b (id int);\n");
        assertThat(migrations.migrate("older", List.of(first, second))).isEmpty();

        assertThat(key(migrations.migrate("older", List.of(first)))).isEqualTo("platform.data.migration.newer");
    }

    @Test
    void ofManyAtOnceOneRunsTheScripts() throws Exception {
        var scripts = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Script("V00" + i + "__t.sql", "create table many_" + i + " (id int);\n"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Finding>> migration = () -> migrations.migrate("many", scripts);
            for (Future<List<Finding>> done : threads.invokeAll(List.of(migration, migration, migration, migration))) {
                assertThat(done.get()).isEmpty();
            }
        }
        assertThat(exists("many_5")).isTrue();
    }
}
