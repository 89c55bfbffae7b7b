package org.zhongsheng.testing.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server of this process: started when first asked for, gone with the process. */
final class PostgresServer {

    static final String USER = "zhongsheng";

    private static @Nullable PostgresServer running;

    private final PostgresCommands commands;
    private final Path home;
    private final int port;

    private PostgresServer(PostgresCommands commands, Path home, int port) {
        this.commands = commands;
        this.home = home;
        this.port = port;
    }

    static synchronized PostgresServer running() {
        if (running == null) {
            var commands = PostgresCommands.find();
            assumeTrue(commands != null, "initdb of PostgreSQL is neither in /usr/lib/postgresql nor on the PATH");
            running = start(commands);
        }
        return running;
    }

    private static PostgresServer start(PostgresCommands commands) {
        try {
            var server = new PostgresServer(commands, commands.createHome(), freePort());
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** With a locale of its own, so that columns need their binary collation as they do in the field. */
    private void start() throws IOException {
        commands.run(
                home, "initdb", "-D", "data", "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8");
        var options = String.format(
                Locale.ROOT, "-p %d -k %s -h 127.0.0.1 -F -c full_page_writes=off -c max_connections=200", port, home);
        commands.run(home, "pg_ctl", "-D", "data", "-l", "log", "-o", options, "-s", "-w", "start");
    }

    private void stop() {
        try {
            commands.run(home, "pg_ctl", "-D", "data", "-s", "-m", "immediate", "stop");
            delete(home);
        } catch (IOException e) {
            System.err.println("the test's PostgreSQL in " + home + " was not cleaned up: " + e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.toList().reversed();
        }
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Returns the url of the new database. */
    String createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), USER, "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
