package org.zhongsheng.kernel.access;

import static java.util.Objects.requireNonNull;
import static org.zhongsheng.testing.rights.ShippedRole.ADMINISTRATOR;
import static org.zhongsheng.testing.rights.ShippedRole.CITY_OFFICER;
import static org.zhongsheng.testing.rights.ShippedRole.COUNTY_OFFICER;
import static org.zhongsheng.testing.rights.ShippedRole.DEMO_VISITOR;
import static org.zhongsheng.testing.rights.ShippedRole.MEMBER;
import static org.zhongsheng.testing.rights.ShippedRole.PROVINCE_OFFICER;
import static org.zhongsheng.testing.rights.ShippedRole.UNION_OFFICER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.testing.rights.Round;
import org.zhongsheng.testing.rights.ShippedRole;
import org.zhongsheng.testing.rights.Visitor;

/**
 * Somebody of each shipped role, somebody who looks at the demo and somebody who is not logged in, in a province where
 * each has unions above, below and beside her own.
 */
public final class Everybody {
    private final Kernel kernel;
    private final Map<String, Scope> places = new LinkedHashMap<>();

    public Everybody(Kernel kernel) {
        this.kernel = kernel;
        var root = kernel.root();
        var city = kernel.city("某市");
        var county = kernel.add(city, Level.COUNTY, "某区");
        var school = kernel.add(county, Level.SCHOOL, "某校");
        places.put("province", root.scope());
        places.put("city", city.scope());
        places.put("county", county.scope());
        places.put("school", school.scope());
        places.put("branch", kernel.add(school, Level.BRANCH, "某分会").scope());
        places.put("next school", kernel.add(county, Level.SCHOOL, "邻校").scope());
        places.put("next county", kernel.add(city, Level.COUNTY, "邻区").scope());
        places.put("next city", kernel.city("邻市").scope());
    }

    public Map<String, Scope> places() {
        return places;
    }

    /** One walk around. */
    public Round round() {
        var visitor = new Role(DEMO_VISITOR.id(), "演示用户", DEMO_VISITOR.permissions(), 1);
        kernel.access.asPlatform(() -> kernel.accounts.saveRole(visitor)).orThrow();
        var visitors = List.of(
                Visitor.nobody(),
                visitor(MEMBER, "school"),
                visitor(DEMO_VISITOR, "school"),
                visitor(UNION_OFFICER, "school"),
                visitor(COUNTY_OFFICER, "county"),
                visitor(CITY_OFFICER, "city"),
                visitor(PROVINCE_OFFICER, "province"),
                visitor(ADMINISTRATOR, "province"));
        return new Round(kernel.access, kernel.transactions, visitors, places, kernel.deeds);
    }

    private Visitor visitor(ShippedRole role, String place) {
        var at = requireNonNull(places.get(place));
        return role.at(at, kernel.officer(role.id(), at));
    }
}
