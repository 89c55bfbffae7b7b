package org.zhongsheng.testing.data;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhongsheng.persistence.migration.Script;
import org.zhongsheng.persistence.unit.UnitDescription;

/** A unit whose files are in a folder or a jar of the class path. */
record ClassPathUnit(UnitDescription description, List<Script> scripts) {

    private static final String FILE = "META-INF/persistence.xml";

    static ClassPathUnit find(String name) throws IOException {
        var known = new ArrayList<String>();
        var loader = Thread.currentThread().getContextClassLoader();
        for (URL file : Collections.list(loader.getResources(FILE))) {
            var text = file.toString();
            var root = text.substring(0, text.length() - FILE.length());
            var description = UnitDescription.read(file, URI.create(root).toURL());
            if (description.name().equals(name)) {
                return new ClassPathUnit(description, scripts(root));
            }
            known.add(description.name());
        }
        throw new IllegalArgumentException("no unit " + name + " on the class path, only " + known);
    }

    private static List<Script> scripts(String root) throws IOException {
        if (!root.startsWith("jar:")) {
            return list(Path.of(URI.create(root)));
        }
        var jar = Path.of(URI.create(root.substring("jar:".length(), root.length() - "!/".length())));
        try (var files = FileSystems.newFileSystem(jar)) {
            return list(files.getPath("/"));
        }
    }

    private static List<Script> list(Path root) throws IOException {
        var folder = root.resolve("db/migration");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var scripts = new ArrayList<Script>();
        try (var files = Files.newDirectoryStream(folder, "*.sql")) {
            for (var file : files) {
                scripts.add(new Script(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        return scripts;
    }
}
