package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.platform.text.Text;

/** The words and codes by which people mean the values of a coding list. */
final class Words<T> implements CellReader {

    private static final int LISTED = 14;

    private final SequencedMap<String, T> whole = new LinkedHashMap<>();
    private final SequencedMap<String, T> parts = new LinkedHashMap<>();
    private final List<String> allowed = new ArrayList<>();

    /** @param words with bars between them; the first is the one to offer */
    Words<T> mean(T value, String words) {
        var all = words.split("\\|");
        allowed.add(all[0]);
        for (var word : all) {
            whole.putIfAbsent(Typed.word(word), value);
        }
        return this;
    }

    /** A longer text that contains one of these means the value, unless an earlier part is in it. */
    Words<T> within(T value, String parts) {
        for (var word : parts.split("\\|")) {
            this.parts.putIfAbsent(word, value);
        }
        return this;
    }

    Optional<T> find(String typed) {
        var word = Typed.word(typed);
        var exact = whole.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (var part : parts.entrySet()) {
            if (word.contains(part.getKey())) {
                return Optional.of(part.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        return find(typed).map(Reading::of).orElseGet(() -> unknown(typed));
    }

    private Reading unknown(String typed) {
        var list = String.join("、", allowed.subList(0, Math.min(LISTED, allowed.size())));
        var all =
                Text.of(allowed.size() > LISTED ? "organization.staff.word.some" : "organization.staff.word.all", list);
        return nearest(typed)
                .map(near -> Reading.refused("word.nearest", typed, near, all))
                .orElseGet(() -> Reading.refused("word.unknown", typed, all));
    }

    /** The offered word that is at most one typing error, or two in long ones, away from what was typed. */
    private Optional<String> nearest(String typed) {
        var word = Typed.word(typed);
        return whole.entrySet().stream()
                .filter(known -> known.getKey().length() > 1
                        && Distance.between(word, known.getKey()) <= (word.length() > 3 ? 2 : 1))
                .min(Comparator.comparingInt(known -> Distance.between(word, known.getKey())))
                .map(known -> offered(known.getValue()));
    }

    /** The word to offer for a value. */
    String offered(T value) {
        return allowed.stream()
                .filter(word -> value.equals(whole.get(Typed.word(word))))
                .findFirst()
                .orElse("");
    }
}
