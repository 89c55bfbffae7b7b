package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.text.Finding;

/** The stock as a file, so that a restart finds everything as it was. */
final class Ledger {

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    private final Path file;

    Ledger(Path file) {
        this.file = file;
    }

    /** What was written last; a ledger that is missing or cannot be read is an empty one: every jar is looked at anew. */
    Stock read() {
        if (!Files.exists(file)) {
            return Stock.empty();
        }
        try (var in = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(in);
            return read(properties);
        } catch (IOException | RuntimeException e) {
            log.warn("{} cannot be read, all modules are looked at anew", file, e);
            return Stock.empty();
        }
    }

    /** Replaces the file in one step. */
    void write(Stock stock) throws IOException {
        var properties = new Properties();
        stock.installed().forEach(module -> put(properties, "installed." + properties.size() + ".", module));
        stock.refused().forEach(refused -> put(properties, "refused." + properties.size() + ".", refused));
        var text = new StringWriter();
        properties.store(text, null);
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(
                next,
                text.toString(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Stock read(Properties properties) {
        var stock = Stock.empty();
        for (var key : properties.stringPropertyNames()) {
            if (key.endsWith(".id")) {
                var prefix = key.substring(0, key.length() - 2);
                stock = key.startsWith("installed.")
                        ? stock.with(installed(properties, prefix))
                        : stock.with(refused(properties, prefix));
            }
        }
        return stock;
    }

    private static void put(Properties properties, String prefix, Installed module) {
        properties.setProperty(prefix + "id", module.id());
        properties.setProperty(prefix + "wish", module.wish().name());
        put(properties, prefix, module.deposit());
        put(properties, prefix, module.findings(), module.reference());
    }

    private static void put(Properties properties, String prefix, Refused refused) {
        properties.setProperty(prefix + "id", refused.id());
        properties.setProperty(prefix + "version", refused.version());
        properties.setProperty(prefix + "kind", refused.kind().name());
        properties.setProperty(prefix + "offers", String.join(" ", refused.offers()));
        put(properties, prefix, refused.deposit());
        put(properties, prefix, refused.findings(), refused.reference());
    }

    private static void put(Properties properties, String prefix, Deposit deposit) {
        properties.setProperty(prefix + "file", deposit.file());
        properties.setProperty(prefix + "stamp", deposit.stamp());
        properties.setProperty(prefix + "hash", deposit.hash());
    }

    private static void put(Properties properties, String prefix, List<Finding> findings, @Nullable String reference) {
        for (int i = 0; i < findings.size(); i++) {
            properties.setProperty(prefix + "finding." + i, Script.write(findings.get(i)));
        }
        if (reference != null) {
            properties.setProperty(prefix + "reference", reference);
        }
    }

    private static Installed installed(Properties properties, String prefix) {
        return new Installed(
                value(properties, prefix + "id"),
                deposit(properties, prefix),
                Installed.Wish.valueOf(value(properties, prefix + "wish")),
                findings(properties, prefix),
                properties.getProperty(prefix + "reference"));
    }

    private static Refused refused(Properties properties, String prefix) {
        var offers = value(properties, prefix + "offers");
        return new Refused(
                deposit(properties, prefix),
                value(properties, prefix + "id"),
                value(properties, prefix + "version"),
                Refused.Kind.valueOf(value(properties, prefix + "kind")),
                findings(properties, prefix),
                properties.getProperty(prefix + "reference"),
                offers.isEmpty() ? List.of() : List.of(offers.split(" ")));
    }

    private static Deposit deposit(Properties properties, String prefix) {
        return new Deposit(
                value(properties, prefix + "file"),
                value(properties, prefix + "stamp"),
                value(properties, prefix + "hash"));
    }

    private static List<Finding> findings(Properties properties, String prefix) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; ; i++) {
            var line = properties.getProperty(prefix + "finding." + i);
            if (line == null) {
                return findings;
            }
            findings.add(Script.read(line));
        }
    }

    private static String value(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }
}
