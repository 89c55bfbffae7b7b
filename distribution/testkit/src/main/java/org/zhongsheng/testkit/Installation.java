package org.zhongsheng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The platform as it ships, running on a free port of this machine. */
public final class Installation implements AutoCloseable {

    private static final Path FOLDER = Path.of(System.getProperty("zhongsheng.installation"));
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final int port;
    private final Process process;
    private final Duration startTime;

    private Installation(Path home, int port, Process process, Duration startTime) {
        this.home = home;
        this.port = port;
        this.process = process;
        this.startTime = startTime;
    }

    /** Starts it and waits until people can log in. */
    public static Installation start(Path home, String... options) {
        return startWith("", home, options);
    }

    /** @param javaOptions of the virtual machine, with blanks between them */
    public static Installation startWith(String javaOptions, Path home, String... options) {
        int port = freePort();
        var words = new ArrayList<>(List.of("start", "--home", home.toString(), "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        long begin = System.nanoTime();
        var process = launch(home, javaOptions, words);
        awaitHealth(process, port, home);
        return new Installation(home, port, process, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void awaitHealth(Process process, int port, Path home) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status(uri(port, "health")) != 200) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new AssertionError("does not serve:\n" + output(home) + "\n" + log(home));
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** The jar of a module that comes with the platform and is not started by itself. */
    public static Path sample() {
        return FOLDER.resolve("samples/org.zhongsheng.sample.jar");
    }

    /** What a command answered. */
    public record Answer(int status, String out, String err) {}

    /** Runs {@code zhongsheng} with these words, in English. */
    public static Answer command(String... words) {
        try {
            var out = Files.createTempFile("zhongsheng", ".out").toFile();
            var err = Files.createTempFile("zhongsheng", ".err").toFile();
            var process = builder(List.of(words))
                    .redirectOutput(out)
                    .redirectError(err)
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end of zhongsheng " + List.of(words));
            }
            return new Answer(process.exitValue(), take(out), take(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command against this installation. */
    public Answer ask(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString()));
        return command(all.toArray(String[]::new));
    }

    public URI uri(String path) {
        return uri(port, path);
    }

    public int port() {
        return port;
    }

    /** Of the Java virtual machine. */
    public long pid() {
        return process.pid();
    }

    public Path home() {
        return home;
    }

    /** From the start of the process to the first answer that all is well. */
    public Duration startTime() {
        return startTime;
    }

    /** The lines that people who started it have seen. */
    public String output() {
        return output(home);
    }

    public String log() {
        return log(home);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS))
                    .as("stops within 30 s")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(Path home, String javaOptions, List<String> words) {
        try {
            Files.createDirectories(home);
            var builder = builder(words);
            builder.environment().put("ZHONGSHENG_JAVA_OPTIONS", javaOptions);
            return builder.redirectErrorStream(true)
                    .redirectOutput(home.resolve("output").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(List<String> words) {
        var line = new ArrayList<>(List.of(FOLDER.resolve("bin/zhongsheng").toString()));
        line.addAll(words);
        var builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "en_US.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static int status(URI uri) {
        try {
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(Path home) {
        return read(home.resolve("output"));
    }

    private static String log(Path home) {
        return read(home.resolve("log/zhongsheng.log"));
    }

    private static String take(File file) {
        var text = read(file.toPath());
        assertThat(file.delete()).isTrue();
        return text;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
