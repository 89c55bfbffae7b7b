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
    private static final String RUNNING = "platform.running";

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
        var platform = platform();
        checks.add(platform);
        boolean isRunning = platform.name().equals(RUNNING);
        if (!arguments.json()) {
            checks.forEach(this::say);
        }
        var within = isRunning ? new Remote(home, console).ask(arguments) : new Remote.Answer(Stop.DONE, "null");
        if (arguments.json()) {
            var facts = checks.stream().map(Doctor::facts).toList();
            var report = new LinkedHashMap<String, Object>();
            report.put("checks", facts);
            report.put("within", new Json.Raw(within.result()));
            console.out().println(Json.write(report));
        }
        boolean isHealthy = checks.stream().allMatch(Check::healthy) && within.status() == Stop.DONE;
        return isHealthy ? Stop.DONE : Stop.FAILED;
    }

    private Check folder() {
        if (!Files.isDirectory(home.folder())) {
            return check("home", false, "doctor.noHome", home.folder());
        }
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

    /** It runs and takes commands; or it is there and does not; or it could be started. */
    private Check platform() {
        try (var channel = Channel.to(home).orElse(null)) {
            if (channel != null) {
                return check(RUNNING, true, "doctor.runs");
            }
        } catch (IOException e) {
            return check("platform", false, "remote.broken", String.valueOf(e.getMessage()));
        }
        if (home.isLocked()) {
            return check("platform", false, "doctor.silent", home.log().resolve("zhongsheng.log"));
        }
        try {
            var settings = Settings.of(home, new Arguments("start", Map.of(), List.of()));
            return check("port", true, "doctor.port", Integer.toString(settings.freePort()));
        } catch (Stop stop) {
            return check("port", false, stop.key(), stop.args());
        }
    }

    private Check check(String name, boolean healthy, String key, Object... args) {
        return new Check(name, healthy, console.messages().get(key, args));
    }

    private void say(Check check) {
        console.out().println((check.healthy() ? "✓ " : "✗ ") + check.text());
    }

    private static Map<String, Object> facts(Check check) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", check.name());
        facts.put("healthy", check.healthy());
        facts.put("text", check.text());
        return facts;
    }
}
