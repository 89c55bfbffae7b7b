package org.zhongsheng.organization;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of a record, those of records within it too, as {@code part.field → text} for the audit trail. */
public record Facts(Map<String, String> values) {

    public static Facts of(Record record) {
        var values = new TreeMap<String, String>();
        collect("", record, values);
        return new Facts(values);
    }

    /** Those that {@code other} has not, or has with another text. */
    public Map<String, String> unlike(Facts other) {
        var unlike = new TreeMap<>(values);
        unlike.entrySet().removeAll(other.values.entrySet());
        return unlike;
    }

    private static void collect(String prefix, Record record, Map<String, String> values) {
        for (var component : record.getClass().getRecordComponents()) {
            var name = prefix + component.getName();
            switch (value(record, component)) {
                case null -> {}
                case Record part -> collect(name + ".", part, values);
                case Object value -> values.put(name, value.toString());
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
