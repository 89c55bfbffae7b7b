package org.zhongsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsWhatItWrites() {
        var text = "a \"quoted\" \\ line\n\twith 中文 and \u0001";
        assertThat(Json.read(Json.write(Map.of("say", text)))).isEqualTo(Map.of("say", text));
    }

    @Test
    void readsNumbersTruthAndNothing() {
        assertThat(Json.read(" { \"status\":-1,\"done\":true,\"none\":null} ".replace(" ", "")))
                .containsEntry("status", -1L)
                .containsEntry("done", true)
                .containsEntry("none", null);
    }

    @Test
    void readsEscapes() {
        assertThat(Json.read("{\"say\":\"\\u4e2d\\/\\n\"}")).isEqualTo(Map.of("say", "中/\n"));
    }

    @Test
    void writesListsAndObjectsWithin() {
        assertThat(Json.write(Map.of("a", List.of("x", 1, Map.of("b", new Json.Raw("[null]"))))))
                .isEqualTo("{\"a\":[\"x\",1,{\"b\":[null]}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frob", "{\"a\"", "{\"a\":\"b", "{\"a\" 1}"})
    void refusesWhatIsNoObject(String line) {
        assertThatThrownBy(() -> Json.read(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
