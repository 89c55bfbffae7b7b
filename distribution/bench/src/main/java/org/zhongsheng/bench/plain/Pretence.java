package org.zhongsheng.bench.plain;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** What little the platform's classes ask of a framework, where there is none. */
final class Pretence {

    private Pretence() {}

    /** Knows its home and that it demonstrates. */
    static BundleContext context(String home) {
        var properties = Map.of("zhongsheng.home", home, "zhongsheng.demo", "0");
        return of(
                BundleContext.class,
                (method, arguments) ->
                        method.equals("getProperty") ? properties.get(String.valueOf(arguments[0])) : null);
    }

    /** A bundle whose message files are these. */
    static Bundle speaking(List<URL> messages) {
        return of(Bundle.class, (method, arguments) -> switch (method) {
            case "getHeaders" ->
                new java.util.Hashtable<>(Map.of(Constants.BUNDLE_LOCALIZATION, "OSGI-INF/l10n/bundle"));
            case "findEntries" -> enumeration(messages);
            default -> null;
        });
    }

    /** The bundle of a module, or of the shell, to which the menu asks whose a view is. */
    static Bundle owner(Map<String, Object> module) {
        var capability = of(BundleCapability.class, (method, arguments) -> module);
        var capabilities = module.isEmpty() ? List.of() : List.of(capability);
        var revision = of(BundleRevision.class, (method, arguments) -> capabilities);
        return of(Bundle.class, (method, arguments) -> revision);
    }

    /** Something that is there and never asked. */
    static <T> T unused(Class<T> type) {
        return of(type, (method, arguments) -> {
            throw new UnsupportedOperationException(method);
        });
    }

    private static Enumeration<URL> enumeration(Collection<URL> urls) {
        return Collections.enumeration(urls);
    }

    private static <T> T of(Class<T> type, BiFunction<String, Object[], @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer(self, method, arguments, answers)));
    }

    private static @Nullable Object answer(
            Object self,
            Method method,
            Object @Nullable [] arguments,
            BiFunction<String, Object[], @Nullable Object> answers) {
        return switch (method.getName()) {
            case "equals" -> self == Objects.requireNonNull(arguments)[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> answers.apply(method.getName(), arguments == null ? new Object[0] : arguments);
        };
    }
}
