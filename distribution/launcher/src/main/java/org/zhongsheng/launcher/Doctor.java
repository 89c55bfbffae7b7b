package org.zhongsheng.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks the installation over and says what to do: first from outside, then, if the platform runs, from within. */
record Doctor(Installation installation, Home home, Console console) {

    private static final long LITTLE_SPACE = 1L << 30;
    private static final long MEBIBYTE = 1L << 20;

    /**
     * @param name for machines
     * @param healthy whether nothing is to be done
     */
    private record Check(String name, boolean healthy, String text) {}

    int run(Arguments arguments) throws Stop {
        arguments.requireNothingElse();
        var checks = new ArrayList<Check>();
        checks.add(check("java", true, "doctor.java", Runtime.version(), System.getProperty("java.home")));
        checks.add(folder());
        checks.add(space());
        boolean isRunning = isRunning();
        checks.add(isRunning ? check("platform", true, "doctor.runs") : port(arguments));
        report(checks, arguments.json());
        int remote = isRunning ? new Remote(home, console).run(arguments) : Stop.DONE;
        boolean isHealthy = checks.stream().allMatch(Check::healthy) && remote == Stop.DONE;
        return isHealthy ? Stop.DONE : Stop.FAILED;
    }

    private Check folder() {
        try {
            home.prepare();
            return check("home", true, "doctor.home", home.folder());
        } catch (Stop stop) {
            return check("home", false, stop.key(), stop.args());
        }
    }

    private Check space() {
        try {
            long free = Files.getFileStore(home.folder()).getUsableSpace();
            boolean isEnough = free >= LITTLE_SPACE;
            return check("space", isEnough, isEnough ? "doctor.space" : "doctor.littleSpace", free / MEBIBYTE);
        } catch (IOException e) {
            return check("space", false, "doctor.unknownSpace", home.folder());
        }
    }

    private Check port(Arguments arguments) {
        try {
            return check(
                    "port",
                    true,
                    "doctor.port",
                    Integer.toString(Settings.of(home, arguments).freePort()));
        } catch (Stop stop) {
            return check("port", false, stop.key(), stop.args());
        }
    }

    private boolean isRunning() {
        try (var channel = Channel.to(home).orElse(null)) {
            return channel != null;
        } catch (IOException e) {
            return false;
        }
    }

    private Check check(String name, boolean healthy, String key, Object... args) {
        return new Check(name, healthy, console.messages().get(key, args));
    }

    private void report(List<Check> checks, boolean json) {
        if (json) {
            var facts = checks.stream().map(Doctor::facts).toList();
            console.out().println(Json.write(Map.of("checks", facts)));
            return;
        }
        for (var check : checks) {
            console.out().println((check.healthy() ? "  ✓ " : "  ✗ ") + check.text());
        }
    }

    private static Map<String, Object> facts(Check check) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", check.name());
        facts.put("healthy", check.healthy());
        facts.put("text", check.text());
        return facts;
    }
}
