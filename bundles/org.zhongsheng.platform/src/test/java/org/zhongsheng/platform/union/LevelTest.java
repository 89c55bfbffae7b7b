package org.zhongsheng.platform.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelTest {
    @Test
    void membersBelongToBasicUnions() {
        assertThat(Level.values())
                .filteredOn(Level::isBasic)
                .containsExactly(Level.UNIVERSITY, Level.DIRECT, Level.SCHOOL);
    }

    @Test
    void everyLevelButTheProvinceStandsSomewhereAndNoneBelowItself() {
        for (Level level : Level.values()) {
            assertThat(level.below()).as(level.name()).doesNotContain(level, Level.PROVINCE);
        }
        assertThat(Arrays.stream(Level.values()).flatMap(level -> level.below().stream()))
                .containsAll(Set.of(
                        Level.CITY,
                        Level.COUNTY,
                        Level.UNIVERSITY,
                        Level.DIRECT,
                        Level.SCHOOL,
                        Level.BRANCH,
                        Level.GROUP));
    }

    @Test
    void aSchoolHasBranchesAndGroups() {
        assertThat(Level.SCHOOL.below()).containsExactlyInAnyOrder(Level.BRANCH, Level.GROUP);
        assertThat(Level.GROUP.below()).isEmpty();
    }
}
