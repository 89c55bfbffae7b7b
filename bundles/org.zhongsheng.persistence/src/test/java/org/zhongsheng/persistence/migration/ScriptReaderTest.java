package org.zhongsheng.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {

    private static final String TEXT = """
            -- two tables
            create table a (
                name varchar(10)${c},
                other ${unknown}
            );

            create table b (id int);""";

    @Test
    void knowsWhereTheStatementBeganThatItsReaderHasReadToTheEnd() throws IOException {
        var script = new Script("V001__two.sql", TEXT).reader(Map.of("c", " collate \"C\""));
        var reader = new BufferedReader(script);

        assertThat(reader.readLine()).isEqualTo("-- two tables");
        assertThat(reader.readLine()).isEqualTo("create table a (");
        assertThat(reader.readLine()).isEqualTo("    name varchar(10) collate \"C\",");
        assertThat(reader.readLine()).isEqualTo("    other ${unknown}");
        assertThat(reader.readLine()).isEqualTo(");");
        assertThat(script.statement()).isEqualTo(2);
        assertThat(reader.readLine()).isEqualTo("create table b (id int);");
        assertThat(script.statement()).isEqualTo(7);
        assertThat(reader.readLine()).isNull();
    }

    @Test
    void theChecksumDoesNotDependOnTheEndsOfLines() {
        var windows = new Script("V001__two.sql", TEXT.replace("\n", "\r\n"));

        assertThat(windows.checksum()).isEqualTo(new Script("V001__two.sql", TEXT).checksum());
    }

    @Test
    void aNameWithoutNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Script("tables.sql", ""))
                .withMessageContaining("V001__what.sql");
    }
}
