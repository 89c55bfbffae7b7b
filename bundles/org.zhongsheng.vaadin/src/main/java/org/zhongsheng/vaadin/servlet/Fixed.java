package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.di.Lookup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lookup that never changes: one object for each of a few types. */
record Fixed(Map<Class<?>, Object> instances) implements Lookup {

    @Override
    @SuppressWarnings("NullAway") // null is this interface's way to say: none
    public <T> @Nullable T lookup(Class<T> type) {
        return type.cast(instances.get(type));
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> type) {
        Object found = instances.get(type);
        return found == null ? List.of() : List.of(type.cast(found));
    }
}
