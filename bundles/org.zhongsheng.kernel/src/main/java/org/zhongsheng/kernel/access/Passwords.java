package org.zhongsheng.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps passwords as Argon2id hashes: 19 MiB, two passes, one lane, as OWASP advises. No more are computed at a time
 * than there are processors, so that a storm of logins cannot exhaust the memory.
 */
@Component(service = Passwords.class)
public final class Passwords {
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final int SALT = 16;
    private static final String FORM = "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore computing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String nobodys = form(bytes(SALT), bytes(BYTES));

    public String hash(String password) {
        byte[] salt = bytes(SALT);
        return form(salt, compute(password, salt, KIB, PASSES));
    }

    /** Computes with the parameters of the hash, which may be older than ours. */
    boolean matches(String password, String hash) {
        String[] parts = hash.split("[$,=]");
        byte[] salt = Base64.getDecoder().decode(parts[10]);
        byte[] expected = Base64.getDecoder().decode(parts[11]);
        byte[] actual = compute(password, salt, Integer.parseInt(parts[5]), Integer.parseInt(parts[7]));
        return MessageDigest.isEqual(expected, actual);
    }

    /** A hash that no password has: to spend the same time on names that do not exist. */
    String nobodys() {
        return nobodys;
    }

    private static String form(byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return FORM.formatted(KIB, PASSES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    private byte[] compute(String password, byte[] salt, int kib, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(kib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[BYTES];
        computing.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(UTF_8), hash);
            return hash;
        } finally {
            computing.release();
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
