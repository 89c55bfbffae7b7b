package org.zhongsheng.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.bench.Started;
import org.zhongsheng.bench.Subject;
import org.zhongsheng.testkit.Installation;

/** The plain application in a process of its own, on the Java that ships and with its options. */
public final class PlainServer {

    private static final Path SHIPPED = Path.of(System.getProperty("zhongsheng.installation"));

    private PlainServer() {}

    /** Does not wait until it serves. */
    public static Started launch(String javaOptions, Path home) throws IOException {
        int port = Installation.freePort();
        var pages = home.resolve("pages");
        Pages.write(jars(), pages);
        var words = new ArrayList<String>();
        words.add(SHIPPED.resolve("runtime/bin/java").toString());
        words.addAll(List.of("-XX:+UseCompactObjectHeaders", "--sun-misc-unsafe-memory-access=allow"));
        javaOptions
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        words.addAll(List.of("-Duser.timezone=Asia/Shanghai", "-Djava.awt.headless=true"));
        words.add("-Dlogback.configurationFile=" + quiet(home));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Plain.class.getName()));
        words.addAll(List.of(home.toString(), Integer.toString(port), pages.toString()));
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("plain.out").toFile())
                .start();
        return new Started(process, port);
    }

    public static Started start(String javaOptions, Path home) throws IOException, InterruptedException {
        var server = launch(javaOptions, home);
        Subject.await(server.uri("login"));
        return server;
    }

    private static List<Path> jars() throws IOException {
        var jars = new ArrayList<Path>();
        for (var name : List.of("bundles/org.zhongsheng.shell*.jar", "modules/org.zhongsheng.organization*.jar")) {
            var folder = SHIPPED.resolve(name.substring(0, name.indexOf('/')));
            try (var found = Files.newDirectoryStream(folder, name.substring(name.indexOf('/') + 1))) {
                found.forEach(jars::add);
            }
        }
        return jars;
    }

    private static Path quiet(Path home) throws IOException {
        return Files.writeString(home.resolve("plain-logback.xml"), """
                <configuration>
                  <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%d %level %logger{20} %msg%n</pattern></encoder>
                  </appender>
                  <root level="INFO"><appender-ref ref="OUT"/></root>
                </configuration>
                """);
    }
}
