package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** The folder into which people put jars. */
record JarFolder(Path path) {

    static JarFolder at(Path path) throws IOException {
        return new JarFolder(Files.createDirectories(path));
    }

    /** Whether a name is that of a jar, and not of a file on its way to become one. */
    static boolean counts(String name) {
        return name.endsWith(".jar") && !name.startsWith(".") && !name.startsWith("~");
    }

    List<String> jars() {
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(JarFolder::counts)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path jar(String name) {
        return path.resolve(name);
    }

    boolean has(String name) {
        return Files.isRegularFile(jar(name));
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(jar(name));
    }

    /** Copies a jar under a name that does not count yet. */
    Path stage(Path jar) throws IOException {
        return Files.copy(jar, path.resolve("." + UUID.randomUUID() + ".part"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Gives a staged jar its name, replacing what had it before. */
    void publish(Path staged, String name) throws IOException {
        Files.move(staged, jar(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
