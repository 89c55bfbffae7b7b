package org.zhongsheng.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What a person who has started the platform needs to know. */
record Greeting(Console console, Home home, Settings settings, int port, boolean json) {

    void welcome(String version) throws InterruptedException {
        var millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        if (json) {
            console.out().println(Json.write(facts(version, millis)));
            return;
        }
        console.say("start.serves", version, url(), millis / 1000.0);
        setupLink().ifPresent(link -> console.say("start.setup", link));
        if (settings.values().containsKey("demo")) {
            console.say("start.demo");
        }
        console.say("start.end", home.log().resolve("zhongsheng.log"));
    }

    void apologise() {
        console.complain("start.slow", url() + "health", home.log().resolve("zhongsheng.log"));
    }

    private LinkedHashMap<String, Object> facts(String version, long millis) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("url", url());
        setupLink().ifPresent(link -> facts.put("setup", link));
        facts.put("version", version);
        facts.put("home", home.folder().toString());
        facts.put("pid", ProcessHandle.current().pid());
        facts.put("milliseconds", millis);
        return facts;
    }

    private String url() {
        var host = settings.host();
        var name = host.equals("0.0.0.0") || host.equals("::")
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port + "/";
    }

    /** The way to the first account, as long as there is none. */
    private Optional<String> setupLink() {
        try {
            var path = Files.readString(home.data().resolve("setup-link")).strip();
            return Optional.of(path.startsWith("/") ? url() + path.substring(1) : path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
