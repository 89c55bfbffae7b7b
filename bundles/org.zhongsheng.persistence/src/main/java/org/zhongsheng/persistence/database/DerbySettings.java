package org.zhongsheng.persistence.database;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How Derby is to run. It knows system properties only; one that the administrator has set stays. */
final class DerbySettings {

    /**
     * One size for all tables, so that the cache below has a limit in bytes: 3,000 pages of 8 KiB are 24 MiB. Who writes
     * more rows of a table than any school has people takes the table instead of more rows, for the locks of 100,000
     * people fill as much again three times; until it ends other writers wait, and readers never do.
     */
    private static final Map<String, String> COMMON = Map.of(
            "derby.storage.pageSize", "8192",
            "derby.storage.pageCacheSize", "3000",
            "derby.locks.escalationThreshold", "20000",
            "derby.locks.waitTimeout", "20",
            "derby.locks.deadlockTimeout", "3",
            "derby.locks.deadlockTrace", "true",
            "derby.language.sequence.preallocator", "1000");

    private final Set<String> ours = new HashSet<>();

    private DerbySettings() {
        COMMON.forEach(this::set);
    }

    static DerbySettings logTo(Path file) {
        var settings = new DerbySettings();
        settings.set("derby.stream.error.file", file.toString());
        settings.set("derby.infolog.append", "true");
        return settings;
    }

    static DerbySettings logNothing() {
        var settings = new DerbySettings();
        settings.set("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        return settings;
    }

    private void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
            ours.add(name);
        }
    }

    /** After Derby has stopped. */
    void clear() {
        ours.forEach(System::clearProperty);
    }
}
