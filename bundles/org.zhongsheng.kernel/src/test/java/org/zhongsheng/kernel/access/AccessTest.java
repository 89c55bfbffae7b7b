package org.zhongsheng.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.access.UserSource;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.activation.Activation.Mode;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class AccessTest {
    private static final Permission MEMBERS = new Permission("organization.member.edit");
    private static final Set<Permission> ALL = Set.of(
            Accounts.MANAGE,
            Activation.DECIDE,
            AuditLog.VIEW,
            Modules.MANAGE,
            People.EDIT,
            People.REVEAL,
            People.VIEW,
            Unions.EDIT,
            MEMBERS);
    private static final Set<Permission> OFFICER = Set.of(
            Accounts.MANAGE,
            Activation.DECIDE,
            AuditLog.VIEW,
            People.EDIT,
            People.REVEAL,
            People.VIEW,
            Unions.EDIT,
            MEMBERS);
    private static final Map<String, Set<Permission>> ROLES = Map.of(
            "administrator", ALL,
            "province-officer", OFFICER,
            "city-officer", OFFICER,
            "county-officer", OFFICER,
            "union-officer", Set.of(Accounts.MANAGE, People.EDIT, People.REVEAL, People.VIEW, Unions.EDIT, MEMBERS),
            "member", Set.of());

    private final Kernel kernel;
    private final Scope root;
    private final Scope city;
    private final Scope county;
    private final Scope school;
    private final Scope neighbour;

    AccessTest(TestDatabase database) {
        kernel = new Kernel(database);
        root = kernel.root().scope();
        var a = kernel.city("某市");
        var b = kernel.add(a, Level.COUNTY, "某区");
        city = a.scope();
        county = b.scope();
        school = kernel.add(b, Level.SCHOOL, "某校").scope();
        neighbour = kernel.add(a, Level.COUNTY, "邻区").scope();
    }

    @Test
    void everyShippedRoleAllowsWhatItSaysWhereItWasGrantedAndBelow() {
        ROLES.forEach((role, permissions) -> {
            var user = kernel.officer(role, county);
            for (Permission permission : ALL) {
                boolean holds = permissions.contains(permission);
                assertThat(allows(user, permission, root))
                        .as("%s %s root", role, permission)
                        .isFalse();
                assertThat(allows(user, permission, city))
                        .as("%s %s city", role, permission)
                        .isFalse();
                assertThat(allows(user, permission, neighbour))
                        .as("%s %s neighbour", role, permission)
                        .isFalse();
                assertThat(allows(user, permission, county))
                        .as("%s %s county", role, permission)
                        .isEqualTo(holds);
                assertThat(allows(user, permission, school))
                        .as("%s %s school", role, permission)
                        .isEqualTo(holds);
            }
        });
    }

    @Test
    void requiresWhatItAllows() {
        var user = kernel.user(county, "platform.person.view");

        kernel.access.as(user, () -> {
            kernel.access.require(People.VIEW, school);
            return true;
        });
        assertThatThrownBy(() -> kernel.access.as(user, () -> {
                    kernel.access.require(People.VIEW, city);
                    return true;
                }))
                .isInstanceOfSatisfying(Denied.class, denied -> {
                    assertThat(denied.permission()).isEqualTo(People.VIEW);
                    assertThat(denied.at()).contains(city);
                    assertThat(denied.moduleInactive()).isFalse();
                });
    }

    @Test
    void aModuleThatTheUnionDoesNotUseIsDeniedAsSuch() {
        var user = kernel.user(county, "organization.*");
        kernel.access.asPlatform(() -> kernel.activation.decide("organization", school, Mode.OFF));

        assertThat(allows(user, MEMBERS, county)).isTrue();
        assertThat(allows(user, MEMBERS, school)).isFalse();
        assertThatThrownBy(() -> kernel.access.as(user, () -> {
                    kernel.access.require(MEMBERS, school);
                    return true;
                }))
                .isInstanceOfSatisfying(Denied.class, denied -> assertThat(denied.moduleInactive())
                        .isTrue());
    }

    @Test
    void nobodyMayNothingAndThePlatformEverything() {
        assertThat(kernel.access.user()).isEmpty();
        assertThat(kernel.access.allows(People.VIEW, school)).isFalse();
        assertThat(kernel.access.anywhere(People.VIEW)).isFalse();
        assertThat(kernel.access.workplaces()).isEmpty();
        assertThat(kernel.access.<Boolean, RuntimeException>asPlatform(
                        () -> kernel.access.allows(Modules.MANAGE, root)))
                .isTrue();
    }

    @Test
    void namesTheTopmostPlaces() {
        var user = kernel.user(county, "platform.person.view");
        kernel.access.asPlatform(() -> kernel.accounts.grant(user.account(), "member", school.union()));
        kernel.access.asPlatform(() -> kernel.accounts.grant(user.account(), "union-officer", neighbour.union()));

        assertThat(kernel.access.<Object, RuntimeException>as(user, () -> kernel.access.workplaces()))
                .isEqualTo(List.of(county, neighbour));
        assertThat(kernel.access.<Object, RuntimeException>as(user, () -> kernel.access.scopes(Unions.EDIT)))
                .isEqualTo(List.of(neighbour));
    }

    @Test
    void knowsTheUserFromASourceAndForgetsItWithTheSource() {
        var user = kernel.user(county, "platform.person.view");
        UserSource source = () -> user;
        kernel.callers.addUserSource(source);

        assertThat(kernel.access.user()).contains(user);
        assertThat(kernel.access.allows(People.VIEW, school)).isTrue();

        kernel.callers.removeUserSource(source);
        assertThat(kernel.access.user()).isEmpty();
    }

    @Test
    void aRightThatIsTakenBackIsGoneAtOnce() {
        var user = kernel.officer("union-officer", school);
        assertThat(allows(user, Unions.EDIT, school)).isTrue();

        kernel.access.asPlatform(() -> kernel.accounts.revoke(user.account(), "union-officer", school.union()));

        assertThat(allows(user, Unions.EDIT, school)).isFalse();
    }

    private boolean allows(User user, Permission permission, Scope at) {
        return kernel.access.as(user, () -> kernel.access.allows(permission, at));
    }
}
