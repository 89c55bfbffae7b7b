package org.zhongsheng.persistence.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection that cannot end the transaction it belongs to. */
public final class BoundConnection implements InvocationHandler {

    private static final Set<String> ENDING =
            Set.of("commit", "rollback", "setAutoCommit", "setReadOnly", "setTransactionIsolation", "abort");

    public interface Source {
        Connection get() throws SQLException;
    }

    private final Source source;
    private final boolean strict;

    private BoundConnection(Source source, boolean strict) {
        this.source = source;
        this.strict = strict;
    }

    /** Refuses to commit or roll back. */
    static Connection strict(Source source) {
        return proxy(new BoundConnection(source, true));
    }

    /** Ignores commit and rollback. */
    public static Connection lenient(Source source) {
        return proxy(new BoundConnection(source, false));
    }

    private static Connection proxy(BoundConnection handler) {
        return (Connection) Proxy.newProxyInstance(
                BoundConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        var name = method.getName();
        return switch (name) {
            case "close" -> null;
            case "equals" -> args != null && args[0] == proxy;
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "connection of the transaction";
            default -> isEnding(method) ? ending(name) : call(method, args);
        };
    }

    /** Going back to a savepoint does not end the transaction. */
    private static boolean isEnding(Method method) {
        return ENDING.contains(method.getName())
                && !(method.getName().equals("rollback") && method.getParameterCount() > 0);
    }

    private @Nullable Object ending(String name) {
        if (strict) {
            throw new IllegalStateException(name + " is the business of Transactions");
        }
        return null;
    }

    private @Nullable Object call(Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(source.get(), args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
