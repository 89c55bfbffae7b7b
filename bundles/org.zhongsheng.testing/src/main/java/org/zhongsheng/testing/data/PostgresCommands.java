package org.zhongsheng.testing.data;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The programs of an installed PostgreSQL. They refuse to run as root; root runs them as another user. */
record PostgresCommands(Path bin, @Nullable String otherUser) {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    static @Nullable PostgresCommands find() {
        var user = "root".equals(System.getProperty("user.name")) ? substitute() : null;
        return Stream.concat(debian().stream(), path())
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl")))
                .findFirst()
                .map(bin -> new PostgresCommands(bin, user))
                .orElse(null);
    }

    private static List<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return List.of();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Path> path() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    }

    private static String substitute() {
        try {
            return Files.readString(Path.of("/etc/passwd")).contains("\npostgres:") ? "postgres" : "nobody";
        } catch (IOException e) {
            return "nobody";
        }
    }

    /** A folder that belongs to the user who runs the programs. */
    Path createHome() throws IOException {
        var home = Files.createTempDirectory("zhongsheng-postgres");
        if (otherUser != null) {
            var users = home.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(home, users.lookupPrincipalByName(otherUser));
        }
        return home;
    }

    void run(Path folder, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (otherUser != null) {
            command.addAll(List.of("runuser", "-u", otherUser, "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var output = folder.resolveSibling(folder.getFileName() + "." + program);
        try {
            execute(new ProcessBuilder(command).directory(folder.toFile()), output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** To a file, because the server would keep a pipe open for as long as it runs. */
    private static void execute(ProcessBuilder builder, Path output) throws IOException {
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        try {
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IOException(builder.command() + " ended with " + status + ": " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
