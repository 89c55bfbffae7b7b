package org.zhongsheng.test.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A bundle of this repository, by the last part of its name. */
record Bundle(String name, Path folder) {

    private static final Path ALL = Path.of("../../bundles");
    private static final String PREFIX = "org.zhongsheng.";

    static List<Bundle> all() {
        try (var folders = Files.list(ALL)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> new Bundle(folder.getFileName().toString().substring(PREFIX.length()), folder))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own ones, without those of libraries that it carries. */
    Path classes() {
        return folder.resolve("target/classes/org/zhongsheng");
    }

    /** Whether people can add and remove it. */
    boolean isModule() {
        return sources().stream().anyMatch(source -> source.contains("\n@Module("));
    }

    /** The main sources, each as one text, without the lines of comments. */
    List<String> sources() {
        try (var files = Files.walk(folder.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> text(file).replaceAll("(?m)^\\s*(/\\*|\\*|//).*$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean speaks() {
        return Files.exists(messageFile("bundle"));
    }

    /** The messages of {@code bundle} or {@code bundle_en}. */
    Properties messages(String file) {
        var messages = new Properties();
        try {
            messages.load(new StringReader(text(messageFile(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** The keys as they stand in the file, those that stand twice among them. */
    Stream<String> keys(String file) {
        return text(messageFile(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf('='))).strip());
    }

    private Path messageFile(String file) {
        return folder.resolve("src/main/resources/OSGI-INF/l10n/" + file + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + name;
    }
}
