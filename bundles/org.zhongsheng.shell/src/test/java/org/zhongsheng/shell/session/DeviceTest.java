package org.zhongsheng.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void isRecognisedByItsOwner() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36"))
                .isEqualTo("Chrome · Windows");
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/116 MicroMessenger/8.0"))
                .isEqualTo("WeChat · Android");
        assertThat(Device.of(null)).isEqualTo("? · ?");
    }
}
