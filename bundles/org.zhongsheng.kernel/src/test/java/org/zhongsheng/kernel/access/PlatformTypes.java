package org.zhongsheng.kernel.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhongsheng.platform.access.Access;

/** What the platform's bundle publishes. */
final class PlatformTypes {
    private PlatformTypes() {}

    /** Those that can be services: neither annotations nor results. */
    static List<Class<?>> interfaces() {
        try {
            var place = Path.of(source());
            if (Files.isDirectory(place)) {
                return interfaces(place);
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return interfaces(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI source() {
        try {
            return Access.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> interfaces(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.map(file -> place.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .<Class<?>>map(PlatformTypes::type)
                    .filter(type -> type.isInterface() && !type.isAnnotation() && !type.isSealed())
                    .toList();
        }
    }

    private static Class<?> type(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Access.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
