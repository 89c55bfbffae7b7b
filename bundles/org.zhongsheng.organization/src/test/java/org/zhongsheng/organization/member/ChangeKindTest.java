package org.zhongsheng.organization.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeKindTest {

    @ParameterizedTest
    @CsvSource({
        "STAFF, JOIN, ACTIVE",
        "FORMER, JOIN, ACTIVE",
        "ACTIVE, RETAIN, RETAINED",
        "RETAINED, RESTORE, ACTIVE",
        "ACTIVE, RETIRE, ACTIVE",
        "ACTIVE, QUIT, FORMER",
        "RETAINED, DEEMED_QUIT, FORMER",
        "ACTIVE, EXPEL, FORMER",
        "FORMER, DECEASED, DECEASED"
    })
    void leadsTo(MemberStatus from, ChangeKind kind, MemberStatus to) {
        assertThat(kind.from(from)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, JOIN", "STAFF, QUIT", "ACTIVE, RESTORE", "STAFF, RETAIN", "FORMER, EXPEL", "FORMER, RETIRE"})
    void cannotHappen(MemberStatus from, ChangeKind kind) {
        assertThat(kind.from(from)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void nothingHappensAfterDeath(ChangeKind kind) {
        assertThat(kind.from(MemberStatus.DECEASED)).isEmpty();
    }
}
