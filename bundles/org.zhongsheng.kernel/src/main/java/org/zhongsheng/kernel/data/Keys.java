package org.zhongsheng.kernel.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's keys. {@code seal.N} are the AES keys by number, {@code current} the number to seal with: a new key
 * is brought into use by adding a line and changing {@code current}, the old ones still open what they sealed. {@code
 * print} is the key of the fingerprints; it cannot be changed while there are any.
 */
record Keys(int current, Map<Integer, SecretKeySpec> seals, SecretKeySpec print) {
    private static final int BYTES = 32;

    Keys {
        seals = Map.copyOf(seals);
        if (!seals.containsKey(current)) {
            throw new IllegalStateException("there is no key seal." + current);
        }
    }

    static Keys create(Path file) {
        var random = new SecureRandom();
        new PrivateFile(file).create("""
                        # Without this file nobody can read the identity numbers in the database. Keep a copy in a safe place.
                        current=1
                        seal.1=%s
                        print=%s
                        """.formatted(base64(random), base64(random)));
        return read(file);
    }

    static Keys read(Path file) {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the keys in " + file, e);
        }
        var seals = new HashMap<Integer, SecretKeySpec>();
        for (String name : lines.stringPropertyNames()) {
            if (name.startsWith("seal.")) {
                seals.put(Integer.valueOf(name.substring(5)), key(lines, name, "AES"));
            }
        }
        return new Keys(
                Integer.parseInt(lines.getProperty("current", "1").strip()), seals, key(lines, "print", "HmacSHA256"));
    }

    private static SecretKeySpec key(Properties lines, String name, String algorithm) {
        byte[] bytes = Base64.getDecoder().decode(lines.getProperty(name, "").strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("the key " + name + " is not of 32 bytes in Base64");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    private static String base64(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
