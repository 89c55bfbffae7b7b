package org.zhongsheng.kernel.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionAdded;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class UnionsTest {
    private final Kernel kernel;

    UnionsTest(TestDatabase database) {
        kernel = new Kernel(database).withReader();
    }

    @Test
    void theirShortNamesAreKnownAtOnceAfterAChange() {
        var union = kernel.city("旧名市");
        assertThat(kernel.unions.shortNames(List.of(union.id(), new UnionId(-1))))
                .containsExactly(Map.entry(union.id(), "旧名市"));

        kernel.access
                .asPlatform(() -> kernel.unions.amend(union.id(), union.version(), union.code(), "新名市工会", "新名市"))
                .orThrow();

        assertThat(kernel.unions.shortNames(List.of(union.id(), union.id())))
                .containsExactly(Map.entry(union.id(), "新名市"));
    }

    @Test
    void addsBelowItsParent() {
        var city = kernel.city("杭州市");
        var county = kernel.add(city, Level.COUNTY, "西湖区");

        assertThat(county.scope()).isEqualTo(city.scope().child(county.id()));
        assertThat(county.parent()).contains(city.id());
        assertThat(kernel.unions.lineage(county.scope()))
                .extracting(Union::shortName)
                .endsWith("杭州市", "西湖区");
        assertThat(kernel.events).contains(new UnionAdded(county.id(), county.scope()));
    }

    @Test
    void refusesALevelThatMayNotStandThere() {
        var city = kernel.city("宁波市");

        var outcome =
                kernel.access.asPlatform(() -> kernel.unions.add(city.id(), Level.GROUP, kernel.next("G"), "小组", ""));

        assertThat(outcome.findings()).extracting(f -> f.message().key()).containsExactly("platform.union.level.place");
    }

    @Test
    void refusesACodeThatIsTakenOrMalformed() {
        var city = kernel.city("温州市");

        assertThat(adding(city, city.code())).containsExactly("platform.union.code.taken");
        assertThat(adding(city, "-1")).containsExactly("platform.union.code.malformed");
        assertThat(adding(city, "")).containsExactly("platform.union.code.malformed");
    }

    private List<String> adding(Union parent, String code) {
        return kernel
                .access
                .asPlatform(() -> kernel.unions.add(parent.id(), Level.COUNTY, code, "某县", ""))
                .findings()
                .stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    @Test
    void needsTheRightAtTheParent() {
        var city = kernel.city("嘉兴市");
        var neighbour = kernel.city("湖州市");
        var officer = kernel.officer("city-officer", neighbour.scope());

        assertThatThrownBy(() -> kernel.access.as(
                        officer, () -> kernel.unions.add(city.id(), Level.COUNTY, kernel.next("C"), "某县", "")))
                .isInstanceOf(Denied.class);
    }

    @Test
    void isFoundByAnyPartOfItsNameByCodeAndByInitials() {
        var city = kernel.city("绍兴市");
        var school = kernel.access
                .asPlatform(() -> kernel.unions.add(city.id(), Level.SCHOOL, kernel.next("SX"), "绍兴市鲁迅小学工会委员会", "鲁迅小学"))
                .orThrow();

        for (String typed : List.of("绍", "绍兴", "鲁迅小学", "迅小", "小", "sxs", "lxxx", "LXX", school.code(), " 鲁迅 小学 ")) {
            assertThat(found(city.scope(), typed)).as(typed).contains("鲁迅小学");
        }
        assertThat(found(city.scope(), "迅大")).isEmpty();
        assertThat(found(kernel.city("金华市").scope(), "鲁迅")).isEmpty();
    }

    @Test
    void isFoundByItsNewNameOnly() {
        var city = kernel.city("衢州市");
        var school = kernel.add(city, Level.SCHOOL, "旧名小学");

        kernel.access
                .asPlatform(() -> kernel.unions.amend(school.id(), school.version(), school.code(), "新名小学", "新名小学"))
                .orThrow();

        assertThat(found(city.scope(), "旧名")).isEmpty();
        assertThat(found(city.scope(), "xmxx")).containsExactly("新名小学");
    }

    @Test
    void refusesToOverwriteAnothersChange() {
        var city = kernel.city("舟山市");
        kernel.access.asPlatform(() -> kernel.unions.amend(city.id(), city.version(), city.code(), "舟山", "舟山"));

        assertThatThrownBy(() -> kernel.access.asPlatform(
                        () -> kernel.unions.amend(city.id(), city.version(), city.code(), "定海", "定海")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void pagesThroughMoreThanFifty() {
        var city = kernel.city("台州市");
        for (int i = 0; i < 60; i++) {
            kernel.add(city, Level.SCHOOL, "第" + i + "小学");
        }
        var county = kernel.add(city, Level.COUNTY, "后设区");

        var first = kernel.unions.search(city.scope(), "小学", null);
        var second = kernel.unions.search(city.scope(), "小学", first.next());
        var children = kernel.unions.children(city.id(), null);

        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(10).doesNotContainAnyElementsOf(first.items());
        assertThat(second.hasNext()).isFalse();
        assertThat(children.items()).hasSize(50).startsWith(county);
        assertThat(kernel.unions.children(city.id(), children.next()).items())
                .hasSize(11)
                .doesNotContainAnyElementsOf(children.items());
    }

    private List<String> found(Scope within, String typed) {
        var names = new ArrayList<String>();
        @Nullable Scope after = null;
        do {
            var slice = kernel.unions.search(within, typed, after);
            slice.items().forEach(union -> names.add(union.shortName()));
            after = slice.next();
        } while (after != null);
        return names;
    }
}
