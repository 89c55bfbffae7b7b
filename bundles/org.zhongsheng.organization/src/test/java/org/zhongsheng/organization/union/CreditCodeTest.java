package org.zhongsheng.organization.union;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91330100799655058B", "9144030071526726XG"})
    void codesOfTheStandardAreValid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44", // another check character
                "91350100M001000Y43", // two characters swapped
                "91350100M000100Y4", // too short
                "91350100I000100Y43", // a letter that no code has
                ""
            })
    void othersAreNot(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
