package org.zhongsheng.vaadin.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedTest {

    private static final String TEXT = "教育工会 teachers".repeat(1000);

    @Test
    void saysTheSameBeforeAndAfterItIsCompressed() {
        var packed = Packed.of(TEXT);

        assertThat(packed.text()).isEqualTo(TEXT);
        packed.compress();
        packed.compress();
        assertThat(packed.text()).isEqualTo(TEXT);
    }

    @Test
    void isEmptyOnceItIsDropped() {
        var packed = Packed.of(TEXT);
        packed.drop();
        packed.compress();

        assertThat(packed.text()).isEmpty();
    }
}
