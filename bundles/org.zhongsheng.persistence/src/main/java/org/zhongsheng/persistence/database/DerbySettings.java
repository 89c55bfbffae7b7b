package org.zhongsheng.persistence.database;

import java.nio.file.Path;
import java.util.Map;

/** How Derby is to run. It knows system properties only; one that the administrator has set stays. */
final class DerbySettings {

    /** One size for all tables, so that the cache below has a limit in bytes: 6,000 pages of 8 KiB are 47 MiB. */
    private static final Map<String, String> COMMON = Map.of(
            "derby.storage.pageSize", "8192",
            "derby.storage.pageCacheSize", "6000",
            "derby.locks.escalationThreshold", String.valueOf(Integer.MAX_VALUE),
            "derby.locks.waitTimeout", "20",
            "derby.locks.deadlockTimeout", "3",
            "derby.locks.deadlockTrace", "true",
            "derby.language.sequence.preallocator", "1000");

    private DerbySettings() {}

    static void logTo(Path file) {
        set("derby.stream.error.file", file.toString());
        set("derby.infolog.append", "true");
        COMMON.forEach(DerbySettings::set);
    }

    static void logNothing() {
        set("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        COMMON.forEach(DerbySettings::set);
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
