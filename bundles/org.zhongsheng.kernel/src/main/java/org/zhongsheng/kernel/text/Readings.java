package org.zhongsheng.kernel.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Readings that differ from the usual ones, by words of at most {@link #LONGEST} characters. */
record Readings(Map<String, String[]> syllables) {
    private static final int LONGEST = 2;

    static Readings load(String resource) {
        var lines = new Properties();
        try (var in = new InputStreamReader(Readings.class.getResourceAsStream(resource), UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        var syllables = new HashMap<String, String[]>();
        lines.forEach((word, reading) -> syllables.put((String) word, ((String) reading).split(" ")));
        return new Readings(syllables);
    }

    /** The reading of the longest known word that begins at {@code at}, or null. */
    String @Nullable [] at(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            var reading = syllables.get(text.substring(at, at + length));
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }
}
