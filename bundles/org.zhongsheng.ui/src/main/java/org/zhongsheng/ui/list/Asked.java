package org.zhongsheng.ui.list;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for.
 *
 * @param text typed into the search field, without blanks around it, or empty
 * @param choices filters that are set: name → value
 * @param sort the sort key of a column, {@code -} before it for descending, or empty for the list's own order
 * @param after the key of the last row before this page, or null for the first page
 */
public record Asked<K>(
        String text,
        Map<String, String> choices,
        String sort,
        @Nullable K after) {

    public Asked {
        choices = Map.copyOf(choices);
    }

    public Optional<String> choice(String filter) {
        return Optional.ofNullable(choices.get(filter));
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || !choices.isEmpty();
    }

    Asked<K> after(@Nullable K key) {
        return new Asked<>(text, choices, sort, key);
    }
}
