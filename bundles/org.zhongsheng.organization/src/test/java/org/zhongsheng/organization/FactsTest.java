package org.zhongsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

    private record Room(@Nullable Integer area) {}

    private record House(String name, Room room) {}

    @Test
    void partsAreNamedByTheirPath() {
        assertThat(Facts.of(new House("家", new Room(12))).values()).isEqualTo(Map.of("name", "家", "room.area", "12"));
    }

    @Test
    void onlyWhatDiffersIsUnlike() {
        var before = Facts.of(new House("家", new Room(12)));
        var after = Facts.of(new House("家", new Room(null)));
        assertThat(before.unlike(after)).isEqualTo(Map.of("room.area", "12"));
        assertThat(after.unlike(before)).isEmpty();
    }
}
