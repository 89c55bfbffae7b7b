package org.zhongsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void readsTheOptionsOfStart() throws Stop {
        var arguments = Arguments.of("start", "--port", "8081", "--host=0.0.0.0", "--demo", "--home", "/srv/zs");
        assertThat(arguments.word()).isEqualTo("start");
        assertThat(arguments.options())
                .isEqualTo(Map.of("port", "8081", "host", "0.0.0.0", "demo", "", "home", "/srv/zs"));
        assertThat(arguments.rest()).isEmpty();
    }

    @Test
    void takesANumberBehindDemo() throws Stop {
        assertThat(Arguments.of("start", "--demo", "600000").option("demo")).contains("600000");
        assertThat(Arguments.of("start", "--demo", "--json").json()).isTrue();
    }

    @Test
    void leavesTheOptionsOfOtherCommandsToThem() throws Stop {
        var arguments = Arguments.of("--home", "/srv/zs", "import", "a.xlsx", "--port", "x", "--dry-run");
        assertThat(arguments.word()).isEqualTo("import");
        assertThat(arguments.rest()).containsExactly("a.xlsx", "--port", "x", "--dry-run");
    }

    @Test
    void showsTheHelpWhenThereIsNoWord() throws Stop {
        assertThat(Arguments.of().word()).isEqualTo("help");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Arguments.of("start", "--port"))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.status()).isEqualTo(Stop.USAGE));
    }

    @Test
    void refusesWhatNoCommandTakes() throws Stop {
        var arguments = Arguments.of("start", "--frob");
        assertThatThrownBy(arguments::requireNothingElse)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.key()).isEqualTo("usage.unknown"));
    }
}
