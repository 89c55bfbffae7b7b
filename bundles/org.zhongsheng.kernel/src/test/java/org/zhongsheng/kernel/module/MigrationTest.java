package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongsheng.kernel.module.RunningHouse.keys;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.kernel.module.rooms.Bell;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.testing.ModuleJar;

/** A module with a table, on a real database: version 1.0.0 runs and has written a row. */
class MigrationTest {

    @TempDir
    Path home;

    private RunningHouse house;

    @BeforeEach
    void version1Runs() {
        house = RunningHouse.startWithData(home);
        house.drop(bell("1.0.0").in(house.outside()), "bell.jar");
        house.await("bell", State.ACTIVE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMigrationThatFailsLeavesTheOldVersionAndItsData() throws SQLException {
        house.drop(
                more("1.1.0", "create table bell_tower (id int);\ncreate tabel oops;")
                        .in(house.outside()),
                "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(keys(refused.findings()))
                .containsExactly("platform.data.migration.failed", "platform.module.oldRuns");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.0.0");
        assertThat(house.service("bell")).isPresent();
        assertThat(rings()).isEqualTo(1);

        house.drop(more("1.1.1", "create table bell_tower (id int);").in(house.outside()), "bell.jar");
        house.awaitVersion("bell", "1.1.1");
        assertThat(rings()).isEqualTo(1);
    }

    @Test
    void aVersionOlderThanItsDataGivesWay() throws SQLException {
        house.drop(more("1.1.0", "create table bell_tower (id int);").in(house.outside()), "bell.jar");
        house.awaitVersion("bell", "1.1.0");

        house.drop(bell("1.0.1").in(house.outside()), "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings()))
                .containsExactly("platform.data.migration.newer", "platform.module.oldRuns");
        assertThat(house.await("bell", State.ACTIVE).version()).isEqualTo("1.1.0");
        assertThat(rings()).isEqualTo(1);
    }

    private int rings() throws SQLException {
        var transactions = house.felix().service(Transactions.class);
        return transactions.read(() -> {
            try (var statement = transactions.connection().createStatement();
                    var found = statement.executeQuery("select count(*) from bell_ring")) {
                found.next();
                return found.getInt(1);
            }
        });
    }

    private static ModuleJar more(String version, String migration) {
        return bell(version).resource("db/migration/V002__tower.sql", migration);
    }

    private static ModuleJar bell(String version) {
        return ModuleJar.of("test.bell")
                .module("bell")
                .version(version)
                .classes(Bell.class)
                .header("Meta-Persistence", "META-INF/persistence.xml")
                .resource("META-INF/persistence.xml", """
                        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
                          <persistence-unit name="bell"/>
                        </persistence>
                        """)
                .resource(
                        "db/migration/V001__ring.sql",
                        "create table bell_ring (id int not null primary key);\ninsert into bell_ring values (1);");
    }
}
