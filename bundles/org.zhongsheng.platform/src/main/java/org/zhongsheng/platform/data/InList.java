package org.zhongsheng.platform.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The values of an {@code in (…)}. */
public final class InList {

    private InList() {}

    /**
     * These values, the last of them repeated until their number is a power of two: each number is a statement of its own
     * that a database must compile, which takes it longer than finding a page of rows.
     */
    public static <T> List<T> padded(Collection<? extends T> values) {
        var padded = new ArrayList<T>(values);
        int size = Integer.highestOneBit(Math.max(1, values.size() * 2 - 1));
        while (!padded.isEmpty() && padded.size() < size) {
            padded.add(padded.getLast());
        }
        return padded;
    }
}
