package org.zhongsheng.bench.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.zhongsheng.bench.Subject;
import org.zhongsheng.testkit.Installation;

/** The start script, of which nobody waits for more than that it runs. */
record Launch(Process process, int port) implements Subject {

    private static final Path COMMAND = Path.of(System.getProperty("zhongsheng.installation"), "bin/zhongsheng");

    static Launch of(String javaOptions, Path home) throws IOException {
        int port = Installation.freePort();
        var builder = new ProcessBuilder(
                COMMAND.toString(), "start", "--home", home.toString(), "--port", Integer.toString(port));
        builder.environment().put("ZHONGSHENG_JAVA_OPTIONS", javaOptions);
        var output = home.resolve("output").toFile();
        return new Launch(
                builder.redirectErrorStream(true).redirectOutput(output).start(), port);
    }

    @Override
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
