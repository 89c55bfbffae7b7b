package org.zhongsheng.launcher;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.slf4j.event.Level;

/** The log service of OSGi, where declarative services tell why a component cannot run, as a front of the log file. */
final class FrameworkLog implements LoggerFactory {

    static void register(BundleContext context) {
        context.registerService(LoggerFactory.class, new FrameworkLog(), null);
    }

    @Override
    public Logger getLogger(String name) {
        return getLogger(name, Logger.class);
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> kind) {
        var log = org.slf4j.LoggerFactory.getLogger(name);
        var proxy = Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (self, method, args) -> answer(log, method, args));
        return kind.cast(proxy);
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> type, Class<L> kind) {
        return getLogger(type.getName(), kind);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> kind) {
        return getLogger(name.equals(Logger.ROOT_LOGGER_NAME) ? bundle.getSymbolicName() : name, kind);
    }

    /** The methods are those of slf4j, and {@code audit} besides. */
    private static @Nullable Object answer(org.slf4j.Logger log, Method method, Object @Nullable [] args) {
        var name = method.getName();
        if (name.equals("getName")) {
            return log.getName();
        }
        if (name.startsWith("is")) {
            return log.isEnabledForLevel(level(name.substring(2, name.length() - "Enabled".length())));
        }
        if (args != null && args[0] instanceof String message) {
            write(log, level(name), message, Arrays.copyOfRange(args, 1, args.length));
        }
        return null;
    }

    private static void write(org.slf4j.Logger log, Level level, String message, Object[] args) {
        boolean isArray = args.length == 1 && args[0] instanceof Object[];
        log.atLevel(level).log(message, isArray ? (Object[]) args[0] : args);
    }

    private static Level level(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return upper.equals("AUDIT") ? Level.INFO : Level.valueOf(upper);
    }
}
