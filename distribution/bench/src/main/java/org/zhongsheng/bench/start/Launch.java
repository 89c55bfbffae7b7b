package org.zhongsheng.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import org.zhongsheng.bench.Started;
import org.zhongsheng.testkit.Installation;

/** The start script, of which nobody waits for more than that it runs. */
final class Launch {

    private static final Path COMMAND = Path.of(System.getProperty("zhongsheng.installation"), "bin/zhongsheng");

    private Launch() {}

    static Started of(String javaOptions, Path home) throws IOException {
        int port = Installation.freePort();
        var builder = new ProcessBuilder(
                COMMAND.toString(), "start", "--home", home.toString(), "--port", Integer.toString(port));
        builder.environment().put("ZHONGSHENG_JAVA_OPTIONS", javaOptions);
        var output = home.resolve("output").toFile();
        return new Started(
                builder.redirectErrorStream(true).redirectOutput(output).start(), port);
    }
}
