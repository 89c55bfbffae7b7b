package org.zhongsheng.bench.search;

import java.util.Random;
import java.util.function.Function;
import org.zhongsheng.bench.Samples;
import org.zhongsheng.bench.plain.House;
import org.zhongsheng.organization.demo.DemoPeople;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.staff.StaffRow;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;

/** Looks for people of the demonstration, drawn by lot, who must be found. */
final class Seeker {

    /** With it the demonstration invents its people. */
    private static final int SEED = 1;

    private final Members members;
    private final int people;
    private final MemberQuery province;
    private final DemoPeople known = new DemoPeople(SEED);
    private final Random lot = new Random(SEED);

    Seeker(House house, int people) {
        this.members = house.get(Members.class);
        this.people = people;
        this.province = MemberQuery.of(house.get(Unions.class).root().scope());
    }

    MemberQuery province() {
        return province;
    }

    Scope unionOf(StaffRow row) {
        var mobile = province.text(row.mobile().orElseThrow());
        return members.search(mobile, null).items().getFirst().union();
    }

    /** How long each took, after as many that do not count. */
    Samples find(int count, Function<StaffRow, MemberQuery> query) {
        var samples = new Samples();
        for (int i = -count; i < count; i++) {
            var asked = query.apply(known.at(lot.nextInt(people)));
            long begin = System.nanoTime();
            var found = members.search(asked, null).items();
            if (i >= 0) {
                samples.addSince(begin);
            }
            if (found.isEmpty()) {
                throw new IllegalStateException("nobody is found by " + asked);
            }
        }
        return samples;
    }
}
