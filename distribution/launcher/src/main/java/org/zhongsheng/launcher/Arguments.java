package org.zhongsheng.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line: the word, the options that the launcher itself understands, and the rest.
 *
 * @param options by name without dashes; one without a value has an empty one
 */
record Arguments(String word, Map<String, String> options, List<String> rest) {

    private static final Set<String> EVERYWHERE = Set.of("home", "json");
    private static final Set<String> OF_START = Set.of("port", "host", "demo");

    /** @throws Stop when a value is missing */
    static Arguments of(String... words) throws Stop {
        var options = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            var given = words[i].split("=", 2);
            var name = given[0].startsWith("--") ? given[0].substring(2) : "";
            if (!isOurs(name, rest)) {
                rest.add(words[i]);
            } else if (given.length == 2) {
                options.put(name, given[1]);
            } else if (name.equals("json") || name.equals("demo") && !isNumber(words, i + 1)) {
                options.put(name, "");
            } else if (i + 1 < words.length) {
                options.put(name, words[++i]);
            } else {
                throw new Stop(Stop.USAGE, "usage.value", words[i]);
            }
        }
        var word = rest.isEmpty() ? "help" : rest.removeFirst();
        return new Arguments(word, options, List.copyOf(rest));
    }

    private static boolean isOurs(String name, List<String> before) {
        return EVERYWHERE.contains(name)
                || OF_START.contains(name)
                        && !before.isEmpty()
                        && before.getFirst().equals("start");
    }

    private static boolean isNumber(String[] words, int at) {
        return at < words.length && words[at].matches("\\d+");
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean json() {
        return options.containsKey("json");
    }

    /** @throws Stop when something stands on the line that no command takes */
    void requireNothingElse() throws Stop {
        if (!rest.isEmpty()) {
            throw new Stop(Stop.USAGE, "usage.unknown", word, rest.getFirst());
        }
    }
}
