package org.zhongsheng.bench.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Samples;
import org.zhongsheng.bench.Shipped;
import org.zhongsheng.bench.web.Crowd;
import org.zhongsheng.bench.web.Visitor;
import org.zhongsheng.bench.web.Window;

/** From the copy of a jar to the entry in the menu of an open browser, while others work. */
public final class DeployBench implements Measure {

    private static final Path SAMPLE =
            Path.of(System.getProperty("zhongsheng.installation"), "samples/org.zhongsheng.sample.jar");
    private static final int MEMBERS = 2000;
    private static final int OTHERS = 50;

    @Override
    public void measure(Run run) throws Exception {
        var home = run.copy(Homes.filled(run, MEMBERS), "deploy");
        var folder = run.empty("jars");
        try (var shipped = Shipped.start("", home, "--demo", "0")) {
            var others = Crowd.loggedIn(shipped, OTHERS, "school", "members");
            try (var window = Window.loggedIn(shipped.installation(), "admin")) {
                new Room("without tables", "bell", 400).measure(run, window, home, Jars.withoutTables(), folder);
                new Room("with tables", "sample", 800).measure(run, window, home, Jars.withTables(SAMPLE), folder);
            }
            others.each(Visitor::poll);
            run.report().relative("sessions lost meanwhile", "0 of " + OTHERS, "0", true);
        }
    }

    /** A module that comes, changes and goes. */
    private record Room(String kind, String path, double limit) {

        void measure(Run run, Window window, Path home, Jars jars, Path folder) throws IOException {
            var coming = new Samples();
            var changing = new Samples();
            var going = new Samples();
            var place = home.resolve("modules/" + path + ".jar");
            for (int round = -1; round < run.many(15, 3); round++) {
                var first = jars.version(2 * round + 10, folder);
                var second = jars.version(2 * round + 11, folder);
                boolean counts = round >= 0;
                put(counts ? coming : new Samples(), window, first, place, 2 * round + 10);
                put(counts ? changing : new Samples(), window, second, place, 2 * round + 11);
                remove(counts ? going : new Samples(), window, place);
            }
            run.report().medianAtMost("module " + kind + " copied → in the menu", coming, limit);
            run.report().medianAtMost("module " + kind + " updated → in the menu", changing, limit);
            run.report().medianAtMost("module " + kind + " removed → not in the menu", going, limit);
        }

        private void put(Samples samples, Window window, Path jar, Path place, int version) throws IOException {
            window.watch(entry(), Jars.title(version));
            double begin = now();
            Files.copy(jar, place, StandardCopyOption.REPLACE_EXISTING);
            samples.add(window.noticed() - begin);
        }

        private void remove(Samples samples, Window window, Path place) throws IOException {
            window.watch(entry(), null);
            double begin = now();
            Files.delete(place);
            samples.add(window.noticed() - begin);
        }

        private String entry() {
            return ".shell-side a[href='" + path + "']";
        }

        /** Milliseconds since 1970 on the clock of the browser. */
        private static double now() {
            var now = java.time.Instant.now();
            return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
        }
    }
}
