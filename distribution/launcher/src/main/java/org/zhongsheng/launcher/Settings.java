package org.zhongsheng.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The options of a start: those of {@code conf/zhongsheng.properties}, overridden by those of the command line. All of
 * them are properties of the framework, too, where bundles read them.
 */
record Settings(Map<String, String> values) {

    private static final int MAX_PORT = 65_535;
    private static final String DEMO_MEMBERS = "2000";

    static Settings of(Home home, Arguments arguments) throws Stop {
        var values = new TreeMap<String, String>();
        var file = home.conf().resolve("zhongsheng.properties");
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Stop(Stop.USAGE, "conf.unreadable", file, String.valueOf(e.getMessage()));
            }
            properties.forEach(
                    (key, value) -> values.put(key.toString(), value.toString().strip()));
        }
        arguments.option("port").ifPresent(port -> values.put("port", port));
        arguments.option("host").ifPresent(host -> values.put("host", host));
        arguments.option("demo").ifPresent(members -> values.put("demo", members.isEmpty() ? DEMO_MEMBERS : members));
        return new Settings(values);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    String host() {
        return get("host").orElse("127.0.0.1");
    }

    /** The zone in whose days terms are counted, wherever the machine stands: China has one. */
    ZoneId zone() throws Stop {
        var given = get("zone").orElse("Asia/Shanghai");
        try {
            return ZoneId.of(given);
        } catch (DateTimeException e) {
            throw new Stop(Stop.USAGE, "zone.unknown", given);
        }
    }

    /** How many members the demonstration data shall have; empty when the platform is for real. */
    Optional<Integer> demo() throws Stop {
        var given = get("demo");
        return given.isEmpty() ? Optional.empty() : Optional.of(number("demo", given.get(), Integer.MAX_VALUE));
    }

    /** The port to serve on, which nobody else uses at the moment; 0 stands for any that is free. */
    int freePort() throws Stop {
        int port = number("port", get("port").orElse("8080"), MAX_PORT);
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host()), port));
            return probe.getLocalPort();
        } catch (UnknownHostException e) {
            throw new Stop(Stop.USAGE, "host.unknown", host());
        } catch (IOException e) {
            throw new Stop(Stop.PORT, port < 1024 ? "port.denied" : "port.taken", host(), Integer.toString(port));
        }
    }

    private static int number(String name, String given, int most) throws Stop {
        try {
            int number = Integer.parseInt(given);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new Stop(Stop.USAGE, "usage.number", name, given, Integer.toString(most));
    }
}
