package org.zhongsheng.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InListTest {

    @Test
    void isPaddedToAPowerOfTwoByItsLastValue() {
        assertThat(InList.padded(List.of())).isEmpty();
        assertThat(InList.padded(List.of(7))).containsExactly(7);
        assertThat(InList.padded(List.of(7, 8))).containsExactly(7, 8);
        assertThat(InList.padded(List.of(7, 8, 9))).containsExactly(7, 8, 9, 9);
        assertThat(InList.padded(List.of(1, 2, 3, 4, 5))).containsExactly(1, 2, 3, 4, 5, 5, 5, 5);
    }
}
