package org.zhongsheng.bench.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Report;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Samples;
import org.zhongsheng.bench.Shipped;
import org.zhongsheng.bench.Subject;
import org.zhongsheng.bench.plain.PlainServer;

/** How many clicks and pages a second the server bears, in turns with the plain one. */
public final class ClicksBench implements Measure {

    private static final int MEMBERS = 2000;
    private static final int VISITORS = 8;
    private static final double SHARE = 0.9;

    private static final List<Deed> DEEDS = List.of(
            new Deed("clicks on the home page", "", visitor -> visitor.clickOn("浅色")),
            new Deed("clicks for another page of members", "members", ClicksBench::turn),
            new Deed("home pages", "", visitor -> reopen(visitor, "")),
            new Deed("member lists", "members", visitor -> reopen(visitor, "members")));

    /** What visitors who have opened the page do again and again. */
    private record Deed(String what, String page, Consumer<Visitor> act) {}

    /** Rates of both, a second, and what ours are of those beside them. */
    private record Figures(Samples ours, Samples theirs, Samples shares) {

        Figures() {
            this(new Samples(), new Samples(), new Samples());
        }

        void add(double ofOurs, double ofTheirs) {
            ours.add(ofOurs);
            theirs.add(ofTheirs);
            shares.add(ofOurs / ofTheirs);
        }
    }

    /** In several lives of both servers, because each time the compiler makes something else of the same code. */
    @Override
    public void measure(Run run) throws Exception {
        var home = Homes.filled(run, MEMBERS);
        var figures = new LinkedHashMap<Deed, Figures>();
        DEEDS.forEach(deed -> figures.put(deed, new Figures()));
        for (int life = 0; life < run.many(3, 1); life++) {
            try (var shipped = Shipped.start("", run.copy(home, "clicks"), "--demo", "0");
                    var plain = PlainServer.start("", run.copy(home, "clicks-plain"))) {
                var ours = crowd(shipped);
                var theirs = crowd(plain);
                for (var taken : figures.entrySet()) {
                    compare(run, taken.getKey(), ours, theirs, taken.getValue());
                }
            }
        }
        figures.forEach((deed, taken) -> report(run.report(), deed, taken));
    }

    private static Crowd crowd(Subject subject) throws InterruptedException {
        return Crowd.loggedIn(subject, VISITORS, "school", "");
    }

    /** In short turns which begin with either, so that both have the machine as it is at the time. */
    private static void compare(Run run, Deed deed, Crowd ours, Crowd theirs, Figures figures)
            throws InterruptedException {
        open(deed.page(), ours, theirs);
        for (int round = run.many(-10, -2); round < run.many(6, 3); round++) {
            boolean first = round % 2 == 0;
            double early = rate(first ? ours : theirs, deed);
            double late = rate(first ? theirs : ours, deed);
            if (round >= 0) {
                figures.add(first ? early : late, first ? late : early);
            }
        }
    }

    /** Both must show the same words: a server that shows less has less to do. */
    private static void open(String page, Crowd... crowds) throws InterruptedException {
        var shown = ConcurrentHashMap.<Set<String>>newKeySet();
        for (var crowd : crowds) {
            crowd.each(visitor -> {
                visitor.open(page);
                shown.add(visitor.words());
            });
        }
        if (shown.size() != 1) {
            throw new IllegalStateException("the page \"%s\" is not the same to all: %s".formatted(page, shown));
        }
    }

    private static double rate(Crowd crowd, Deed deed) throws InterruptedException {
        return crowd.rate(Duration.ofSeconds(2), deed.act());
    }

    private static void report(Report report, Deed deed, Figures figures) {
        double share = figures.shares().median();
        report.relative(
                deed.what(),
                "%s /s, %s ×".formatted(Report.number(figures.ours().median()), Report.number(share)),
                "≥ %s × plain (%s /s)"
                        .formatted(SHARE, Report.number(figures.theirs().median())),
                share >= SHARE);
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
}
