package org.zhongsheng.bench.search;

import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.plain.House;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.User;

/** An officer of the province finds people through the service of the register. */
public final class SearchBench implements Measure {

    private static final double LIMIT = 5;

    @Override
    public void measure(Run run) throws Exception {
        int people = run.many(1_000_000, 10_000);
        try (var house = House.open(run.copy(Homes.filled(run, people), "search"))) {
            house.get(Access.class).as(officer(house), () -> {
                measure(run, new Seeker(house, people), people);
                return true;
            });
        }
    }

    private static void measure(Run run, Seeker seeker, int people) {
        int count = run.many(2000, 300);
        var among = ", " + people + " members";
        var province = seeker.province();
        run.report()
                .p95AtMost(
                        "search by name prefix" + among,
                        seeker.find(count, row -> province.text(row.name().substring(0, 2))),
                        LIMIT);
        run.report()
                .p95AtMost(
                        "search by identity number" + among,
                        seeker.find(
                                count,
                                row -> province.text(
                                        row.identity().orElseThrow().number())),
                        LIMIT);
        run.report()
                .p95AtMost(
                        "search by mobile" + among,
                        seeker.find(count, row -> province.text(row.mobile().orElseThrow())),
                        LIMIT);
        run.report()
                .p95AtMost(
                        "page of one union" + among,
                        seeker.find(count, row -> MemberQuery.of(seeker.unionOf(row))),
                        LIMIT);
    }

    private static User officer(House house) {
        var login = house.get(Accounts.class).login("province", "zhongsheng-demo", "");
        if (login instanceof Accounts.Login.Welcome welcome) {
            return welcome.user();
        }
        throw new IllegalStateException("the officer cannot log in: " + login);
    }
}
