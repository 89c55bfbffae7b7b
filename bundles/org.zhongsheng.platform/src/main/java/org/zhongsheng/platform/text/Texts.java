package org.zhongsheng.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The message files of all active bundles ({@code OSGI-INF/l10n/bundle*.properties}) as one dictionary. Keys begin
 * with the id of their module. Chinese is the default; a key that is missing is answered by the key itself.
 */
@ProviderType
public interface Texts {

    /** The languages that the platform speaks; the first is the default. */
    List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    String get(Locale locale, String key, Object... args);

    default String get(Locale locale, Text text) {
        return get(locale, text.key(), text.args().toArray());
    }

    /** The text if some active bundle has the key. */
    Optional<String> find(Locale locale, String key, Object... args);

    /** The keys that active bundles have at the time, of those that begin so. */
    SortedSet<String> keys(String beginning);
}
