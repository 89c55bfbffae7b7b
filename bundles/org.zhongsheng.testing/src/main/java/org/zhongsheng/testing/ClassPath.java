package org.zhongsheng.testing;

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;

/** The bundles on the test's class path, be they jars or folders of classes into which bnd wrote a manifest. */
final class ClassPath {

    /** A bundle, and its jar or folder. */
    record Entry(String symbolicName, Path place, Manifest manifest) {

        /** Its exports in the form of a framework's system packages. */
        String exports() {
            var exported = manifest.getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
            return new Parameters(exported)
                    .entrySet().stream()
                            .map(e -> e.getKey().replace("~", "") + ";version=\"" + version(e.getValue()) + '"')
                            .collect(Collectors.joining(","));
        }

        private static String version(Map<String, String> attributes) {
            return attributes.getOrDefault(Constants.VERSION_ATTRIBUTE, "0");
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    ClassPath(ClassLoader loader) {
        try {
            for (var manifest : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
                add(manifest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Entry bundle(String symbolicName) {
        var entry = entries.get(symbolicName);
        if (entry == null) {
            throw new NoSuchElementException(
                    "no bundle " + symbolicName + " on the class path, but " + entries.keySet());
        }
        return entry;
    }

    private void add(URL url) throws IOException {
        try (var in = url.openStream()) {
            var manifest = new Manifest(in);
            var name = symbolicName(manifest);
            if (name != null) {
                entries.putIfAbsent(name, new Entry(name, place(url), manifest));
            }
        }
    }

    private static @Nullable String symbolicName(Manifest manifest) {
        var header = manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
        return header == null
                ? null
                : OSGiHeader.parseHeader(header).keySet().iterator().next();
    }

    private static Path place(URL manifest) throws IOException {
        return manifest.openConnection() instanceof JarURLConnection jar
                ? Path.of(URI.create(jar.getJarFileURL().toString()))
                : Path.of(URI.create(manifest.toString()).resolve(".."));
    }
}
