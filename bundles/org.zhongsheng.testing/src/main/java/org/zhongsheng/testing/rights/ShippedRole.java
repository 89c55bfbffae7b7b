package org.zhongsheng.testing.rights;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.union.Scope;

/** The roles that an installation has from the beginning and that of the demo, with what they should allow. */
public enum ShippedRole {
    MEMBER(Set.of()),
    DEMO_VISITOR(Set.of("sample.*")),
    UNION_OFFICER(Set.of(
            "platform.account.manage",
            "platform.person.edit",
            "platform.person.reveal",
            "platform.person.view",
            "platform.union.edit",
            "organization.*")),
    COUNTY_OFFICER(ofOfficers()),
    CITY_OFFICER(ofOfficers()),
    PROVINCE_OFFICER(ofOfficers()),
    ADMINISTRATOR(Set.of("*"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> permissions;

    ShippedRole(Set<String> permissions) {
        this.permissions = permissions;
    }

    /** Above the schools. */
    private static Set<String> ofOfficers() {
        var permissions = new TreeSet<>(UNION_OFFICER.permissions);
        permissions.add("platform.activation.decide");
        permissions.add("platform.audit.view");
        return Set.copyOf(permissions);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Somebody with this role at a union. */
    public Visitor at(Scope union, User user) {
        return new Visitor(id(), user, permissions, union);
    }
}
