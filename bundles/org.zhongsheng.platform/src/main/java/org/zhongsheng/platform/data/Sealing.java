package org.zhongsheng.platform.data;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals what must not be readable in the database: identity numbers, bank cards, health notes. Sealing the same text
 * twice gives different bytes; a fingerprint is the same each time and finds the row again.
 */
@ProviderType
public interface Sealing {

    /** AES-256-GCM; the first byte tells the key. */
    byte[] seal(String text);

    /** @throws IllegalStateException when the bytes were altered or their key is missing */
    String open(byte[] sealed);

    /** HMAC-SHA-256 of {@code kind} and text, 64 hexadecimal digits. */
    String fingerprint(String kind, String text);
}
