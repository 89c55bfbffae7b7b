package org.zhongsheng.vaadin.cleanup;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything static in Vaadin and the JDK that is known to keep classes of components and beans. */
public final class Caches {

    /** Private fields of Vaadin; a test holds them to what Vaadin really has. */
    private static final List<Field> HIDDEN = List.of(
            field(ComponentUtil.class, "tagToComponentsMap"),
            field(UIInternals.class, "warnedAboutDeps"),
            field(BeanPropertySet.class, "INSTANCES"));

    private Caches() {}

    /** Forgets the classes of all bundles. */
    public static void clear() {
        ReflectionCache.clearAll();
        JacksonUtils.getMapper().clearCaches();
        Introspector.flushCaches();
        HIDDEN.forEach(Caches::empty);
    }

    private static void empty(Field field) {
        try {
            switch (field.get(null)) {
                case Map<?, ?> map -> map.clear();
                case Collection<?> collection -> collection.clear();
                default -> throw new IllegalStateException(field + " is no longer a collection");
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
