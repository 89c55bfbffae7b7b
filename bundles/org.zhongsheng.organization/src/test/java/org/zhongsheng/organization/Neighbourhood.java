package org.zhongsheng.organization;

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
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.rights.Round;
import org.zhongsheng.testing.rights.ShippedRole;
import org.zhongsheng.testing.rights.Visitor;

/** The house and what lies beside it, with somebody of each shipped role. */
final class Neighbourhood {

    private final House house;
    private final Map<String, Union> unions = new LinkedHashMap<>();

    Neighbourhood(House house) {
        this.house = house;
        var city = house.asPlatform(() -> house.unions.byCode("3301").orElseThrow());
        unions.put("province", house.province);
        unions.put("city", city);
        unions.put("county", house.county);
        unions.put("school", house.schoolA);
        unions.put("branch", house.branchOfA);
        unions.put("next school", house.schoolB);
        unions.put("next county", house.add(city, Level.COUNTY, "330105", "拱墅区教育工会", "拱墅区"));
        unions.put("next city", house.add(house.province, Level.CITY, "3302", "宁波市教育工会", "宁波市"));
        house.sql("insert into kernel_role values ('" + DEMO_VISITOR.id() + "', '演示用户', 'sample.*', 1)");
    }

    Iterable<Union> unions() {
        return unions.values();
    }

    Round round() {
        var visitors = List.of(
                Visitor.nobody(),
                visitor(MEMBER, "school"),
                visitor(DEMO_VISITOR, "school"),
                visitor(UNION_OFFICER, "school"),
                visitor(COUNTY_OFFICER, "county"),
                visitor(CITY_OFFICER, "city"),
                visitor(PROVINCE_OFFICER, "province"),
                visitor(ADMINISTRATOR, "province"));
        var places = new LinkedHashMap<String, Scope>();
        unions.forEach((name, union) -> places.put(name, union.scope()));
        return new Round(house.access, house.transactions, visitors, places, house.deeds);
    }

    private Visitor visitor(ShippedRole role, String place) {
        var at = requireNonNull(unions.get(place));
        return role.at(at.scope(), house.officer(at, role.id()));
    }
}
