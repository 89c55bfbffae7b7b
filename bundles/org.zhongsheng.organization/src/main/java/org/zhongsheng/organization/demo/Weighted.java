package org.zhongsheng.organization.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Things that are drawn, some more often than others. */
final class Weighted<T> {

    private final NavigableMap<Integer, T> byUpperBound = new TreeMap<>();
    private final List<T> all = new ArrayList<>();
    private int total;

    Weighted<T> add(int weight, T thing) {
        total += weight;
        byUpperBound.put(total, thing);
        all.add(thing);
        return this;
    }

    /** @param draw any number; the same draws the same */
    T draw(long draw) {
        return byUpperBound.higherEntry((int) Math.floorMod(draw, (long) total)).getValue();
    }

    /** From {@code name weight name weight …}. */
    static Weighted<String> parse(String pairs) {
        var weighted = new Weighted<String>();
        var words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            weighted.add(Integer.parseInt(words[i + 1]), words[i]);
        }
        return weighted;
    }
}
