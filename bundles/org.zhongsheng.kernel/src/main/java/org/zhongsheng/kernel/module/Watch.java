package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which jars of a folder came, changed or went. A jar is told once nobody has written to it for a moment and it
 * is whole; one that stays torn is told when the grace is over.
 */
final class Watch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    /** A copy in progress writes more often than this. */
    private static final long QUIET = Duration.ofMillis(25).toNanos();

    /** A jar that is gone may come back under another name, or be replaced in two steps. */
    private static final long FAREWELL = Duration.ofMillis(75).toNanos();

    private final JarFolder folder;
    private final long grace;
    private final Consumer<Set<String>> changed;
    private final WatchService service;
    private final Map<String, Restless> restless = new HashMap<>();

    /** @param touched when it was written to last; @param due when to look at it; both in nanoseconds */
    private record Restless(long touched, long due) {}

    Watch(JarFolder folder, Duration grace, Consumer<Set<String>> changed) throws IOException {
        this.folder = folder;
        this.grace = grace.toNanos();
        this.changed = changed;
        service = folder.path().getFileSystem().newWatchService();
        register();
        Thread.ofPlatform().daemon().name("modules-watch").start(this::run);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private void register() throws IOException {
        folder.path()
                .register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
    }

    private void run() {
        try {
            while (true) {
                note(next());
                var settled = settled(System.nanoTime());
                if (!settled.isEmpty()) {
                    changed.accept(settled);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            log.debug("No longer watching {}", folder);
        } catch (IOException e) {
            log.error("Cannot watch {} any more, restart to have it watched again", folder, e);
        }
    }

    private @Nullable WatchKey next() throws InterruptedException {
        if (restless.isEmpty()) {
            return service.take();
        }
        long due = restless.values().stream().mapToLong(Restless::due).min().orElseThrow();
        return service.poll(Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private void note(@Nullable WatchKey key) throws IOException {
        if (key == null) {
            return;
        }
        for (var event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                folder.jars().forEach(this::touch);
            } else if (event.context() instanceof Path name && JarFolder.counts(name.toString())) {
                touch(name.toString());
            }
        }
        if (!key.reset()) {
            register();
        }
    }

    private void touch(String name) {
        long now = System.nanoTime();
        restless.put(name, new Restless(now, now + QUIET));
    }

    private Set<String> settled(long now) {
        var settled = new HashSet<String>();
        for (var name : Set.copyOf(restless.keySet())) {
            var jar = restless.get(name);
            if (jar == null || jar.due() > now) {
                continue;
            }
            long rest = rest(name);
            if (now - jar.touched() >= rest) {
                restless.remove(name);
                settled.add(name);
            } else {
                restless.put(name, new Restless(jar.touched(), jar.touched() + rest));
            }
        }
        return settled;
    }

    /** How long nobody must have touched it. */
    private long rest(String name) {
        if (!folder.has(name)) {
            return FAREWELL;
        }
        return Inspection.isComplete(folder.jar(name)) ? QUIET : grace;
    }
}
