package org.zhongsheng.bench.web;

import java.io.IOException;
import java.util.Map;
import org.zhongsheng.bench.Heap;
import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Report;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Shipped;
import org.zhongsheng.bench.Subject;
import org.zhongsheng.bench.plain.PlainServer;

/** What an open session costs, and whether many of them fit. */
public final class SessionsBench implements Measure {

    private static final int MEMBERS = 2000;
    private static final double TIMES = 1.1;
    private static final int KIB = 1024;
    private static final Map<String, String> PAGES = Map.of("", "home page", "members", "member list");

    @Override
    public void measure(Run run) throws Exception {
        var home = Homes.filled(run, MEMBERS);
        int sessions = run.many(500, 100);
        for (var page : PAGES.entrySet()) {
            double ours;
            double theirs;
            try (var shipped = Shipped.start("", run.copy(home, "sessions"), "--demo", "0")) {
                ours = perSession(shipped, sessions, page.getKey());
            }
            try (var plain = PlainServer.start("", run.copy(home, "sessions-plain"))) {
                theirs = perSession(plain, sessions, page.getKey());
            }
            run.report()
                    .relative(
                            "heap of a session, " + page.getValue(),
                            Report.number(ours / KIB) + " KiB",
                            "≤ " + TIMES + " × " + Report.number(theirs / KIB) + " KiB",
                            ours <= TIMES * theirs);
        }
        many(run);
    }

    private static double perSession(Subject subject, int count, String path) throws Exception {
        try (var heap = Heap.of(subject)) {
            Crowd.loggedIn(subject, count / 10, "school", path);
            long before = heap.live();
            Crowd.loggedIn(subject, count, "school", path);
            return (heap.live() - before) / (double) count;
        }
    }

    /** All of them still answer at the end. */
    private static void many(Run run) throws IOException, InterruptedException {
        int sessions = run.many(5000, 500);
        var memory = run.quick() ? "-Xmx200m" : "-Xmx1g";
        try (var shipped = Shipped.start(memory, run.copy(Homes.filled(run, MEMBERS), "sessions"), "--demo", "0")) {
            var crowd = Crowd.loggedIn(shipped, sessions, "school", "");
            crowd.each(Visitor::poll);
            run.report().relative(sessions + " open sessions, " + memory, "all answer", "all answer", true);
        }
    }
}
