package org.zhongsheng.kernel.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.activation.Activation.Mode;
import org.zhongsheng.platform.activation.ActivationChanged;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class ActivationTest {
    private final Kernel kernel;
    private final Scope city;
    private final Scope county;
    private final Scope school;

    ActivationTest(TestDatabase database) {
        kernel = new Kernel(database).withReader();
        var a = kernel.city("某市");
        var b = kernel.add(a, Level.COUNTY, "某区");
        city = a.scope();
        county = b.scope();
        school = kernel.add(b, Level.SCHOOL, "某校").scope();
    }

    @Test
    void theLastWordFromAboveCountsUnlessOneWasMandatory() {
        expect(null, null, null, true, true, true);
        expect(Mode.OFF, null, null, false, false, false);
        expect(Mode.OFF, Mode.ON, null, false, true, true);
        expect(Mode.OFF, Mode.ON, Mode.OFF, false, true, false);
        expect(Mode.ON, Mode.OFF, null, true, false, false);
        expect(Mode.ON, Mode.OFF, Mode.ON, true, false, true);
        expect(Mode.MANDATORY, null, null, true, true, true);
        expect(null, Mode.MANDATORY, null, true, true, true);
        expect(Mode.OFF, Mode.MANDATORY, null, false, true, true);
        expect(null, null, Mode.OFF, true, true, false);
    }

    @Test
    void nothingIsDecidedWhereTheUnionNoLongerStands() {
        var union = kernel.add(kernel.city("旧市"), Level.COUNTY, "迁县");
        kernel.access
                .asPlatform(() -> kernel.unions.move(union.id(), city.union(), "调整"))
                .orThrow();

        assertThatThrownBy(() -> decide(union.scope(), Mode.OFF)).isInstanceOf(Conflict.class);
    }

    /** The words of city, county, school, said from below, and what holds there. */
    private void expect(@Nullable Mode ofCity, @Nullable Mode ofCounty, @Nullable Mode ofSchool, boolean... active) {
        decide(school, ofSchool);
        decide(county, ofCounty);
        decide(city, ofCity);
        assertThat(new boolean[] {
                    kernel.activation.isActive("organization", city),
                    kernel.activation.isActive("organization", county),
                    kernel.activation.isActive("organization", school)
                })
                .as("%s %s %s", ofCity, ofCounty, ofSchool)
                .isEqualTo(active);
        decide(city, null);
        decide(county, null);
        decide(school, null);
    }

    @Test
    void belowAMandatoryNothingElseIsDecided() {
        decide(school, Mode.OFF);
        decide(city, Mode.MANDATORY);

        var standing = kernel.activation.standing("organization", school);
        assertThat(standing.active()).isTrue();
        assertThat(standing.own()).isEqualTo(Mode.OFF);
        assertThat(standing.decidedBy()).contains(city);
        assertThat(standing.isForced(school)).isTrue();
        assertThat(kernel.access
                        .asPlatform(() -> kernel.activation.decide("organization", county, Mode.OFF))
                        .findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("platform.activation.forced");
    }

    @Test
    void onlyWhoDecidesAboveMakesItMandatory() {
        var ofCounty = kernel.user(county, "platform.activation.decide");
        var ofCity = kernel.user(city, "platform.activation.decide");

        assertThatThrownBy(() -> kernel.access.as(
                        ofCounty, () -> kernel.activation.decide("organization", county, Mode.MANDATORY)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() ->
                        kernel.access.as(ofCounty, () -> kernel.activation.decide("organization", city, Mode.OFF)))
                .isInstanceOf(Denied.class);
        kernel.access
                .as(ofCity, () -> kernel.activation.decide("organization", county, Mode.MANDATORY))
                .orThrow();
        assertThatThrownBy(() ->
                        kernel.access.as(ofCounty, () -> kernel.activation.decide("organization", county, Mode.OFF)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void thePlatformItselfCannotBeSwitchedOff() {
        assertThat(kernel.access
                        .asPlatform(() -> kernel.activation.decide("platform", city, Mode.OFF))
                        .isDone())
                .isFalse();
    }

    @Test
    void aMovedUnionTakesItsWordAlongAndHearsItsNewParents() {
        decide(county, Mode.ON);
        var other = kernel.city("另市");
        decide(other.scope(), Mode.OFF);

        var moved = kernel.access
                .asPlatform(() -> kernel.unions.move(county.union(), other.id(), "区划调整"))
                .orThrow();

        assertThat(kernel.activation.standing("organization", moved.scope()).own())
                .isEqualTo(Mode.ON);
        assertThat(kernel.events).contains(new ActivationChanged("organization", county));
    }

    private void decide(Scope at, @Nullable Mode mode) {
        kernel.access
                .asPlatform(() -> kernel.activation.decide("organization", at, mode))
                .orThrow();
    }
}
