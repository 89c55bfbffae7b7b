package org.zhongsheng.testing.rights;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/** The unions that an answer speaks of, however deep it hides them. */
final class Seen {

    private Seen() {}

    static Stream<Scope> in(@Nullable Object answer) {
        return switch (answer) {
            case Scope scope -> Stream.of(scope);
            case Optional<?> optional -> optional.stream().flatMap(Seen::in);
            case Collection<?> all -> all.stream().flatMap(Seen::in);
            case Map<?, ?> map -> Stream.concat(in(map.keySet()), in(map.values()));
            case Record fields ->
                Arrays.stream(fields.getClass().getRecordComponents())
                        .map(component -> value(component, fields))
                        .flatMap(Seen::in);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object value(RecordComponent component, Record fields) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
