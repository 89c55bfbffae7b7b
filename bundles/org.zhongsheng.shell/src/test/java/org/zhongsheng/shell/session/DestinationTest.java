package org.zhongsheng.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"club/members", "club/members/17", "club/members?q=%E5%BC%A0&sort=-name", "admin/audit"})
    void followsPathsOfOurs(String address) {
        assertThat(Destination.within(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "a/../../b",
                "a?x=\\y",
                ""
            })
    void leadsNowhereElse(String address) {
        assertThat(Destination.within(address)).isEmpty();
    }
}
