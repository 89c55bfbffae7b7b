package org.zhongsheng.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of everything that changes: {@code conf}, {@code data}, {@code modules}, {@code log}. */
record Home(Path folder) {

    Home {
        folder = folder.toAbsolutePath().normalize();
    }

    Path conf() {
        return folder.resolve("conf");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path modules() {
        return folder.resolve("modules");
    }

    Path log() {
        return folder.resolve("log");
    }

    Path cache() {
        return data().resolve("cache");
    }

    /** Where the running platform listens for commands. */
    Path socket() {
        return data().resolve("control.sock");
    }

    /** Makes the folders; nobody else on the machine may look into the data and the logs. */
    void prepare() throws Stop {
        try {
            for (var each : new Path[] {conf(), data(), modules(), log()}) {
                Files.createDirectories(each);
                if (!Files.isWritable(each)) {
                    throw new Stop(Stop.HOME, "home.unwritable", each);
                }
            }
            for (var each : new Path[] {data(), log()}) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Stop(Stop.HOME, "home.unwritable", folder);
        }
    }

    /** Whether a process has this home, be it that it does not serve yet. */
    boolean isLocked() {
        if (!Files.isDirectory(data())) {
            return false;
        }
        try (var lock = lock()) {
            return false;
        } catch (Stop | IOException e) {
            return true;
        }
    }

    /** Keeps a second instance away until this process ends, however it ends. */
    FileLock lock() throws Stop {
        try {
            var file = FileChannel.open(data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new Stop(Stop.SECOND, "home.locked", folder);
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw new Stop(Stop.SECOND, "home.locked", folder);
        } catch (IOException e) {
            throw new Stop(Stop.HOME, "home.unwritable", data());
        }
    }
}
