package org.zhongsheng.bench;

import java.net.URI;
import java.util.concurrent.TimeUnit;

/** A server of which nobody knows more than its process and its port. */
public record Started(Process process, int port) implements Subject {

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
