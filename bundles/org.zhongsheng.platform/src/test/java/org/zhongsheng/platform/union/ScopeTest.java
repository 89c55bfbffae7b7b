package org.zhongsheng.platform.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScopeTest {
    private final Scope root = Scope.root(new UnionId(1));
    private final Scope city = root.child(new UnionId(12));
    private final Scope county = city.child(new UnionId(36L * 36 * 36 * 36 * 36 - 1));

    @Test
    void writesSegmentsOfFiveBase36Digits() {
        assertThat(root.path()).isEqualTo("00001");
        assertThat(city.path()).isEqualTo("000010000C");
        assertThat(county.path()).isEqualTo("000010000CZZZZZ");
        assertThat(county.union()).isEqualTo(new UnionId(60_466_175));
        assertThat(county.depth()).isEqualTo(3);
    }

    @Test
    void containsItselfAndWhatIsBelow() {
        assertThat(city.contains(city)).isTrue();
        assertThat(city.contains(county)).isTrue();
        assertThat(county.contains(city)).isFalse();
        assertThat(city.contains(root.child(new UnionId(13)))).isFalse();
    }

    @Test
    void isARangeOfPaths() {
        var next = root.child(new UnionId(13));

        assertThat(county.path()).isBetween(city.path(), city.end());
        assertThat(next.path()).isGreaterThan(city.end());
    }

    @Test
    void leadsBackToTheRoot() {
        assertThat(county.lineage()).containsExactly(root, city, county);
        assertThat(county.upTo(2)).isEqualTo(city);
        assertThat(county.upTo(9)).isEqualTo(county);
    }

    @Test
    void refusesWhatIsNoPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope("0000"));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.root(new UnionId(36L * 36 * 36 * 36 * 36)));
    }
}
