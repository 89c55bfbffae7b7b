package org.zhongsheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.zhongsheng.testkit.Installation;

/** Homes that are filled with demonstration data once for each shape of the tables. */
public final class Homes {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Path SHIPPED = Path.of(System.getProperty("zhongsheng.installation"));

    private Homes() {}

    /** Do not change it: copy it, or only look. */
    public static Path filled(Run run, int members) throws IOException {
        var home = run.folder().resolve("home-%d-%08x".formatted(members, tables()));
        if (!Files.exists(home.resolve("filled"))) {
            fill(run.empty(String.valueOf(home.getFileName())), members);
            Files.createFile(home.resolve("filled"));
        }
        return home;
    }

    private static void fill(Path home, int members) {
        System.err.println("bench: filling a home with " + members + " people; it is kept for the next time");
        try (var installation = Installation.start(home, "--demo", Integer.toString(members))) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!installation.log().contains("Demo data is there: RegisterDemo")) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the demonstration data does not come to its end");
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    /** Changes when what makes the tables and their rows does. */
    private static long tables() throws IOException {
        var sum = new CRC32();
        for (var folder : new String[] {"bundles", "modules"}) {
            try (var jars = Files.newDirectoryStream(SHIPPED.resolve(folder), "org.zhongsheng.*.jar")) {
                for (var jar : jars) {
                    add(sum, jar);
                }
            }
        }
        return sum.getValue();
    }

    private static void add(CRC32 sum, Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().matches("db/migration/.+|org/zhongsheng/\\w+/demo/.+"))
                    .map(entry -> entry.getName() + Long.toHexString(entry.getCrc()))
                    .sorted()
                    .forEach(entry -> sum.update(entry.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }
}
