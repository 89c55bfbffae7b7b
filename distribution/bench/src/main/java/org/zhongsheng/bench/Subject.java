package org.zhongsheng.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A server that is measured, in a process of its own. */
public interface Subject extends AutoCloseable {

    URI uri(String path);

    long pid();

    @Override
    void close();

    /** Waits until a page answers 200. */
    static void await(URI page) throws InterruptedException {
        var patience = Duration.ofSeconds(60);
        long end = System.nanoTime() + patience.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page).timeout(patience).build();
            while (!answers(http, request)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(page + " does not answer within " + patience);
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
