package org.zhongsheng.bench.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Report;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Shipped;
import org.zhongsheng.bench.Subject;
import org.zhongsheng.bench.plain.PlainServer;

/** How many clicks and pages a second the server bears, in turns with the plain one. */
public final class ClicksBench implements Measure {

    private static final int MEMBERS = 2000;
    private static final int VISITORS = 8;
    private static final double SHARE = 0.9;

    @Override
    public void measure(Run run) throws Exception {
        var home = Homes.filled(run, MEMBERS);
        try (var shipped = Shipped.start("", run.copy(home, "clicks"), "--demo", "0");
                var plain = PlainServer.start("", run.copy(home, "clicks-plain"))) {
            var ours = new Load(shipped);
            var theirs = new Load(plain);
            var time = Duration.ofSeconds(run.many(6, 2));
            for (int round = run.many(-5, -1); round < run.many(5, 2); round++) {
                var inTurns = round % 2 == 0 ? List.of(ours, theirs) : List.of(theirs, ours);
                for (var load : inTurns) {
                    load.take(time, round >= 0);
                }
            }
            ours.rates.keySet().forEach(what -> compare(run.report(), what, ours, theirs));
        }
    }

    private static void compare(Report report, String what, Load ours, Load theirs) {
        double share = ours.median(what) / theirs.median(what);
        report.relative(
                what,
                "%s /s, %s ×".formatted(Report.number(ours.median(what)), Report.number(share)),
                "≥ %s × %s /s".formatted(SHARE, Report.number(theirs.median(what))),
                share >= SHARE);
    }

    /** What is asked of one server. */
    private static final class Load {

        private final Subject subject;
        private final Crowd crowd;
        private final Map<String, List<Double>> rates = new LinkedHashMap<>();

        Load(Subject subject) throws InterruptedException {
            this.subject = subject;
            this.crowd = Crowd.loggedIn(subject, VISITORS, "school", "members");
        }

        void take(Duration time, boolean counts) throws InterruptedException {
            crowd.each(visitor -> visitor.open(""));
            rate("clicks on the home page", time, counts, visitor -> visitor.clickOn("浅色"));
            crowd.each(visitor -> visitor.open("members"));
            rate("clicks for another page of members", time, counts, Load::turn);
            rate("home pages", time, counts, visitor -> reopen(visitor, ""));
            rate("member lists", time, counts, visitor -> reopen(visitor, "members"));
        }

        /** There and back, which are two clicks and one round. */
        private static void turn(Visitor visitor) {
            visitor.clickOn("下一页");
            visitor.clickOn("上一页");
        }

        private static void reopen(Visitor visitor, String path) {
            visitor.leave();
            visitor.open(path);
        }

        private void rate(String what, Duration time, boolean counts, java.util.function.Consumer<Visitor> deed)
                throws InterruptedException {
            double rate = crowd.rate(time, deed);
            if (counts) {
                rates.computeIfAbsent(what, first -> new ArrayList<>()).add(rate);
            }
        }

        double median(String what) {
            var sorted = rates.getOrDefault(what, List.of()).stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }
}
