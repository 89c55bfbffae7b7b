package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our copies of jars, in {@code data/modules/}, named by their hash. */
final class Deposits {

    private static final Logger log = LoggerFactory.getLogger(Deposits.class);
    private static final String JAR = ".jar";

    private final Path folder;

    Deposits(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Copies a jar; empty when it was changed meanwhile. */
    Optional<Deposit> take(Path jar, String name) throws IOException {
        var stamp = Deposit.stamp(jar);
        var copy = Files.createTempFile(folder, "taking", ".part");
        try {
            var deposit = new Deposit(name, stamp, copy(jar, copy));
            if (!Deposit.stamp(jar).equals(stamp)) {
                return Optional.empty();
            }
            Files.move(copy, path(deposit.hash()), StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(deposit);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    Path path(String hash) {
        return folder.resolve(hash + JAR);
    }

    /** Where the framework finds the copy; by reference, so that it makes no copy of the copy. */
    String location(String hash) {
        return "reference:" + path(hash).toUri();
    }

    /** Deletes the copies that are of no use any more, and what an interrupted run has left. */
    void sweep(Set<String> hashesInUse) {
        try (var files = Files.list(folder)) {
            files.filter(file -> isWaste(file.getFileName().toString(), hashesInUse))
                    .forEach(Deposits::delete);
        } catch (IOException e) {
            log.warn("Cannot tidy {}", folder, e);
        }
    }

    private static boolean isWaste(String name, Set<String> hashesInUse) {
        return name.endsWith(".part")
                || name.endsWith(JAR) && !hashesInUse.contains(name.substring(0, name.length() - JAR.length()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillOpen) {
            log.debug("{} is left for the next start", file, stillOpen);
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(from), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
