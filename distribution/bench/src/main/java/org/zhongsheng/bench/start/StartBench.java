package org.zhongsheng.bench.start;

import java.io.IOException;
import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Report;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Samples;
import org.zhongsheng.bench.Subject;
import org.zhongsheng.bench.plain.PlainServer;

/** From the start of the process to the first answer of the login page, with a database that is there. */
public final class StartBench implements Measure {

    private static final int MEMBERS = 2000;
    private static final double SECONDS = 3.5;
    private static final double TIMES = 1.3;
    private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

    @Override
    public void measure(Run run) throws Exception {
        var ours = run.copy(Homes.filled(run, MEMBERS), "start");
        var theirs = run.copy(Homes.filled(run, MEMBERS), "start-plain");
        var shipped = new Samples();
        var uncached = new Samples();
        var plain = new Samples();
        int rounds = run.many(10, 3);
        for (int round = -1; round < rounds; round++) {
            boolean counts = round >= 0;
            time(counts ? shipped : new Samples(), () -> Launch.of("", ours));
            time(counts ? plain : new Samples(), () -> PlainServer.launch("", theirs));
            time(counts ? uncached : new Samples(), () -> Launch.of(WITHOUT_CACHE, ours));
        }
        run.report().medianAtMost("start → login page", shipped, SECONDS * 1000);
        double times = shipped.median() / plain.median();
        run.report()
                .relative(
                        "start → login page, against plain",
                        Report.number(times) + " ×",
                        "≤ " + TIMES + " × " + plain.said(),
                        times <= TIMES);
        run.report().inform("start → login page, without the AOT cache", uncached.said());
    }

    /** Something that starts a server without waiting for it. */
    private interface Starting {
        Subject start() throws IOException;
    }

    private static void time(Samples samples, Starting starting) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (var subject = starting.start()) {
            Subject.await(subject.uri("login"));
            samples.addSince(begin);
        }
    }
}
