package org.zhongsheng.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.zhongsheng.bench.Heap;
import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Report;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Samples;
import org.zhongsheng.bench.Shipped;

/** A long staff list into Derby by the command, in turns with JDBC alone. */
public final class ImportBench implements Measure {

    private static final Path COMMAND = Path.of(System.getProperty("zhongsheng.installation"), "bin/zhongsheng");
    private static final int MEMBERS = 2000;
    private static final String SCHOOL = "330106-002";
    private static final double SHARE = 0.6;
    private static final double HEAP = 64;
    private static final double MIB = 1024 * 1024;

    @Override
    public void measure(Run run) throws Exception {
        int rows = run.many(100_000, 10_000);
        var home = Homes.filled(run, MEMBERS);
        var list = StaffList.write(run.empty("lists").resolve("staff.xlsx"), rows);
        var imported = new Samples();
        var raw = new Samples();
        for (int round = 0; round < run.many(3, 1); round++) {
            var ours = run.copy(home, "import");
            try (var shipped = Shipped.start("", ours)) {
                long begin = System.nanoTime();
                check(begin(ours, list).waitFor(), ours, rows);
                imported.addSince(begin);
            }
            raw.add(raw(ours, run.copy(home, "import-raw")));
        }
        compare(run.report(), rows, imported, raw);
        run.report().atMost("import of " + rows + ", additional heap", heap(run, home, list, rows) / MIB, HEAP, " MiB");
    }

    private static void compare(Report report, int rows, Samples imported, Samples raw) {
        double share = raw.median() / imported.median();
        report.relative(
                "import of " + rows + " from .xlsx",
                "%s, %s rows/s, %s of raw".formatted(imported.said(), rate(rows, imported), Report.number(share)),
                "≥ %s of raw: %s, %s rows/s".formatted(SHARE, raw.said(), rate(rows, raw)),
                share >= SHARE);
    }

    private static String rate(int rows, Samples samples) {
        return Report.number(rows * 1000 / samples.median());
    }

    /** The most that is reachable while the list comes in, beyond what was before. */
    private static double heap(Run run, Path home, Path list, int rows) throws Exception {
        var ours = run.copy(home, "import");
        try (var shipped = Shipped.start("", ours);
                var heap = Heap.of(shipped)) {
            long before = heap.live();
            long most = before;
            var command = begin(ours, list);
            while (!command.waitFor(200, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, heap.live());
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            check(command.exitValue(), ours, rows);
            return most - before;
        }
    }

    private static Process begin(Path home, Path list) throws IOException {
        return new ProcessBuilder(
                        COMMAND.toString(),
                        "import",
                        list.toString(),
                        "--union",
                        SCHOOL,
                        "--home",
                        home.toString(),
                        "--json")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("import.out").toFile())
                .start();
    }

    private static void check(int status, Path home, int rows) throws IOException {
        var said = Files.readString(home.resolve("import.out"));
        if (status != 0 || !said.contains("\"inserted\":" + rows)) {
            throw new IllegalStateException("the import ended with " + status + ": " + said);
        }
    }

    private static double raw(Path from, Path to) throws IOException, InterruptedException {
        var output = to.resolve("raw.out");
        var process = new ProcessBuilder(
                        COMMAND.resolveSibling("../runtime/bin/java").toString(),
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RawInsert.class.getName(),
                        from.toString(),
                        to.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        var lines = Files.readAllLines(output);
        if (status != 0 || lines.isEmpty()) {
            throw new IllegalStateException("JDBC alone ended with " + status + ": " + lines);
        }
        return Double.parseDouble(lines.getLast());
    }
}
