package org.zhongsheng.kernel.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.data.Sealing;

/**
 * Seals with the keys in {@code conf/keys.properties}. Sealed: number of the key, 12 bytes of nonce, cipher text with
 * its tag. The database remembers a fingerprint of the keys, so that it is never written to with other ones.
 */
@Component
public final class AesSealing implements Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String SETTING = "sealing.print";

    private final SecureRandom random = new SecureRandom();
    private final Keys keys;

    @Activate
    public AesSealing(@Reference Home home, @Reference Settings settings) {
        keys = keys(home.conf().resolve("keys.properties"), settings);
    }

    @Override
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] plain = text.getBytes(UTF_8);
        byte[] sealed = new byte[1 + NONCE + plain.length + TAG_BITS / 8];
        sealed[0] = (byte) keys.current();
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, keys.current(), sealed).doFinal(plain, 0, plain.length, sealed, 1 + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    @Override
    public String open(byte[] sealed) {
        try {
            int key = sealed[0] & 0xFF;
            if (!keys.seals().containsKey(key)) {
                throw new IllegalStateException("the key seal." + key + " is missing in conf/keys.properties");
            }
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, key, sealed).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
            return new String(plain, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed data was altered, or sealed with another key", e);
        }
    }

    @Override
    public String fingerprint(String kind, String text) {
        return print(keys, kind, text);
    }

    private Cipher cipher(int mode, int key, byte[] sealed) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.seals().get(key), new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
        return cipher;
    }

    private static Keys keys(Path file, Settings settings) {
        var known = settings.find(SETTING);
        if (known.isPresent() && !Files.exists(file)) {
            throw new IllegalStateException(
                    "the database holds sealed data, but its keys are missing: put back " + file);
        }
        var keys = Files.exists(file) ? Keys.read(file) : Keys.create(file);
        String print = print(keys, "sealing", "check");
        if (!known.orElse(print).equals(print)) {
            throw new IllegalStateException("the keys in " + file + " are not those of this database");
        }
        if (known.isEmpty()) {
            settings.put(SETTING, print);
        }
        return keys;
    }

    private static String print(Keys keys, String kind, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.print());
            mac.update(kind.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a fingerprint", e);
        }
    }
}
