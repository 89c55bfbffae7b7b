package org.zhongsheng.kernel.person;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.data.Subtree;

/**
 * A stretch of an index in which people are looked for.
 *
 * @param attribute in whose order they come
 * @param name with which their names must begin, or empty
 * @param but those of this stretch, which have been found before
 */
record Range(
        String attribute,
        String low,
        String high,
        String name,
        @Nullable Range but) {
    static Range prefix(String attribute, String prefix) {
        return new Range(attribute, prefix, prefix + Character.MAX_VALUE, "", null);
    }

    static Range exactly(String attribute, String value) {
        return new Range(attribute, value, value, "", null);
    }

    Range named(String beginning) {
        return new Range(attribute, low, high, beginning, but);
    }

    Range butFor(Range found) {
        return new Range(attribute, low, high, name, found);
    }

    /** Ids and keys, which stand in the index together, of those behind {@code key} and {@code id}. */
    Query query(Subtree within, @Nullable String key, long id) {
        var parameters = new LinkedHashMap<>(within.parameters());
        var where = new StringBuilder(condition()).append(within.condition());
        parameters.put("low", key == null ? low : key);
        if (!isExact()) {
            parameters.put("high", high);
        }
        if (key != null) {
            where.append(" and (x.%s > :low or x.id > :id)".formatted(attribute));
            parameters.put("id", id);
        }
        if (but != null) {
            where.append(" and not (x.%1$s >= :butLow and x.%1$s < :butHigh)".formatted(but.attribute));
            parameters.put("butLow", but.low);
            parameters.put("butHigh", but.high);
        }
        return new Query(
                "select x.id, x.%1$s from StoredPerson x where %2$s order by x.%1$s, x.id".formatted(attribute, where),
                parameters);
    }

    /** Whether keys must be looked at, because many read alike. */
    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether the name, behind the blank of the {@code nameKey}, begins as it must. */
    boolean names(Hit hit) {
        return hit.key().startsWith(name, hit.key().indexOf(' ') + 1);
    }

    private String condition() {
        return (isExact() ? "x.%s = :low" : "x.%1$s >= :low and x.%1$s < :high").formatted(attribute);
    }

    private boolean isExact() {
        return low.equals(high);
    }

    record Query(String jpql, Map<String, Object> parameters) {}
}
