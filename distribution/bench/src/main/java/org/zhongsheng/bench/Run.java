package org.zhongsheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * One run of the benches.
 *
 * @param quick whether smaller numbers will do: to try the benches themselves
 * @param folder for homes and files
 */
public record Run(boolean quick, Path folder, Report report) {

    /** The usual number, or the small one. */
    public int many(int usual, int small) {
        return quick ? small : usual;
    }

    /** A folder that is empty. */
    public Path empty(String name) {
        var empty = folder.resolve(name);
        delete(empty);
        return make(empty);
    }

    /** An own copy of a home, so that what is measured in one does not touch the other. */
    public Path copy(Path home, String name) {
        var copy = empty(name);
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                var target = copy.resolve(home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    make(target);
                } else if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
