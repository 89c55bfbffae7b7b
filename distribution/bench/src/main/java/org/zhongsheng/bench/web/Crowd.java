package org.zhongsheng.bench.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhongsheng.bench.Subject;

/** Many visitors at a time. */
public record Crowd(List<Visitor> visitors) {

    private static final int AT_A_TIME = 8;

    /** So many sessions of an account on a page. */
    public static Crowd loggedIn(Subject subject, int count, String account, String path) throws InterruptedException {
        return new Crowd(gathered(count, () -> Visitor.loggedIn(subject, account, path)));
    }

    private static List<Visitor> gathered(int count, Supplier<Visitor> coming) throws InterruptedException {
        var jobs = new ArrayList<Callable<Visitor>>();
        for (int i = 0; i < count; i++) {
            jobs.add(coming::get);
        }
        return together(jobs);
    }

    /** How often a second the visitors together can do it. */
    public double rate(Duration time, Consumer<Visitor> deed) throws InterruptedException {
        var done = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        together(visitors.stream()
                .<Callable<Boolean>>map(visitor -> () -> {
                    while (System.nanoTime() < end) {
                        deed.accept(visitor);
                        done.increment();
                    }
                    return true;
                })
                .toList());
        return done.sum() * 1e9 / (System.nanoTime() - begin);
    }

    /** All of them once. */
    public void each(Consumer<Visitor> deed) throws InterruptedException {
        together(visitors.stream()
                .<Callable<Boolean>>map(visitor -> () -> {
                    deed.accept(visitor);
                    return true;
                })
                .toList());
    }

    private static <T> List<T> together(List<Callable<T>> jobs) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var results = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(jobs)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
