package org.zhongsheng.kernel.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The usual reading of each character: a syllable without tone, with {@code v} for ü as people type it; letters and
 * digits read as themselves in lower case; anything else is silent. What was asked once is remembered.
 */
final class Syllables {
    private final AtomicReferenceArray<@Nullable String> known = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    private final Transliterator toLatin = Transliterator.getInstance("Han-Latin; Lower");
    private final Transliterator toAscii = Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

    String of(int c) {
        if (c > Character.MAX_VALUE) {
            return read(c);
        }
        String syllable = known.get(c);
        if (syllable == null) {
            syllable = read(c);
            known.set(c, syllable);
        }
        return syllable;
    }

    private String read(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return "";
        }
        String latin = toLatin.transliterate(Character.toString(c)).replaceAll("[üǖǘǚǜ]", "v");
        String ascii = toAscii.transliterate(latin).toLowerCase(Locale.ROOT);
        return ascii.replaceAll("[^a-z0-9]", "");
    }
}
