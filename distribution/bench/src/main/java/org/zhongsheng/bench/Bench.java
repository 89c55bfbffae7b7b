package org.zhongsheng.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zhongsheng.bench.deploy.DeployBench;
import org.zhongsheng.bench.intake.ImportBench;
import org.zhongsheng.bench.search.SearchBench;
import org.zhongsheng.bench.start.StartBench;
import org.zhongsheng.bench.web.ClicksBench;
import org.zhongsheng.bench.web.MembersBench;
import org.zhongsheng.bench.web.SessionsBench;

/** {@code [--quick] [--json] [NAME...]}: measures, prints one table, and fails when a limit was missed. */
public final class Bench {

    private static final Map<String, Measure> ALL = all();

    private Bench() {}

    private static Map<String, Measure> all() {
        var all = new LinkedHashMap<String, Measure>();
        all.put("start", new StartBench());
        all.put("deploy", new DeployBench());
        all.put("import", new ImportBench());
        all.put("search", new SearchBench());
        all.put("members", new MembersBench());
        all.put("clicks", new ClicksBench());
        all.put("sessions", new SessionsBench());
        return all;
    }

    public static void main(String[] words) {
        var names = new java.util.ArrayList<>(List.of(words));
        boolean quick = names.remove("--quick");
        boolean json = names.remove("--json");
        var unknown = new TreeSet<>(names);
        unknown.removeAll(ALL.keySet());
        if (!unknown.isEmpty()) {
            System.err.println("There is no measurement " + unknown + ", only " + ALL.keySet() + ", --quick, --json");
            System.exit(2);
        }
        var report = new Report();
        var run = new Run(quick, Path.of(System.getProperty("zhongsheng.bench")), report);
        (names.isEmpty() ? ALL.keySet() : names).forEach(name -> measure(name, run));
        System.out.print(json ? report.json() : report.table());
        System.exit(report.isMet() ? 0 : 1);
    }

    private static void measure(String name, Run run) {
        System.err.println("bench: " + name);
        try {
            ALL.getOrDefault(name, nothing -> {}).measure(run);
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace(System.err);
            run.report().failed(name, failure);
        }
    }
}
