package org.zhongsheng.platform.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a keyset list.
 *
 * @param items in order, at most as many as were asked for
 * @param next the key to continue after, or null when this was the last page
 */
public record Slice<T, K>(List<T> items, @Nullable K next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** A slice of the first {@code limit} of {@code found}, where {@code limit + 1} were asked for. */
    public static <T, K> Slice<T, K> of(List<T> found, int limit, Function<? super T, ? extends K> key) {
        if (found.size() <= limit) {
            return new Slice<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Slice<>(items, key.apply(items.getLast()));
    }

    public boolean hasNext() {
        return next != null;
    }

    public <R> Slice<R, K> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(items.stream().<R>map(mapper).toList(), next);
    }
}
