package org.zhongsheng.bench.plain;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhongsheng.testing.data.TestDatabase;

/** Makes components by their constructors, from other components; each once, but for views. */
final class Parts {

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<Class<?>> implementations;
    private final TestDatabase database;

    /** @param implementations of the interfaces that constructors ask for */
    Parts(TestDatabase database, Class<?>... implementations) {
        this.database = database;
        this.implementations = List.of(implementations);
    }

    <T> Parts put(Class<T> type, T part) {
        made.put(type, part);
        return this;
    }

    synchronized <T> T get(Class<T> type) {
        var part = made.get(type);
        if (part == null) {
            part = make(implementation(type));
            made.put(type, part);
        }
        return type.cast(part);
    }

    /** A new one. */
    <T> T make(Class<T> type) {
        var constructor = constructor(type);
        var arguments = Stream.of(constructor.getParameterTypes())
                .map(parameter -> parameter == EntityManager.class ? entityManager(type) : get(parameter))
                .toArray();
        try {
            return type.cast(constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private Class<?> implementation(Class<?> type) {
        return implementations.stream()
                .filter(type::isAssignableFrom)
                .findFirst()
                .or(() -> Stream.<Class<?>>of(type)
                        .filter(itself -> !itself.isInterface())
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nothing implements " + type));
    }

    /** That with the most parameters; the others are for tests. */
    private static Constructor<?> constructor(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .max(java.util.Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(() -> new IllegalArgumentException(type + " has no public constructor"));
    }

    /** The unit is named as the bundle. */
    private EntityManager entityManager(Class<?> type) {
        UnaryOperator<String> third = name -> name.split("\\.")[2];
        return database.entityManager(third.apply(type.getName()));
    }
}
