package org.zhongsheng.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * Brings what is shipped into a home that lies elsewhere than the installation. A configuration file is copied once.
 * A module is copied when it first appears in the installation and again when its jar there has changed, unless
 * somebody has removed it from the home since.
 */
record ShippedFiles(Installation installation, Home home) {

    void bring() throws IOException {
        if (!installation.folder().equals(home.folder())) {
            for (var file : Folders.list(installation.conf(), "")) {
                var mine = home.conf().resolve(file.getFileName());
                if (Files.notExists(mine)) {
                    Files.copy(file, mine);
                }
            }
            bringModules();
        }
    }

    private void bringModules() throws IOException {
        var record = home.data().resolve("shipped.properties");
        var before = new Properties();
        if (Files.exists(record)) {
            try (var reader = Files.newBufferedReader(record)) {
                before.load(reader);
            }
        }
        var now = new Properties();
        for (var jar : Folders.list(installation.modules(), ".jar")) {
            var name = jar.getFileName().toString();
            now.setProperty(name, Folders.fingerprint(List.of(jar)));
            bringModule(jar, home.modules().resolve(name), before.getProperty(name), now.getProperty(name));
        }
        if (!now.equals(before)) {
            try (var writer = Files.newBufferedWriter(record)) {
                now.store(writer, null);
            }
        }
    }

    private static void bringModule(Path jar, Path mine, String before, String now) throws IOException {
        boolean isNew = before == null;
        boolean isChanged = !isNew && !before.equals(now) && Files.exists(mine);
        if (isNew || isChanged) {
            Files.copy(jar, mine, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
