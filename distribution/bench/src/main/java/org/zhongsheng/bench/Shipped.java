package org.zhongsheng.bench;

import java.net.URI;
import java.nio.file.Path;
import org.zhongsheng.testkit.Installation;

/** What ships. */
public record Shipped(Installation installation) implements Subject {

    public static Shipped start(String javaOptions, Path home, String... options) {
        return new Shipped(Installation.startWith(javaOptions, home, options));
    }

    @Override
    public URI uri(String path) {
        return installation.uri(path);
    }

    @Override
    public long pid() {
        return installation.pid();
    }

    @Override
    public void close() {
        installation.close();
    }
}
