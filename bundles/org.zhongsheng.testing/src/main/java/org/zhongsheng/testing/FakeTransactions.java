package org.zhongsheng.testing;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongsheng.platform.data.Transactions;

/** Transactions without a database: the order of things is right, nothing is rolled back. */
public final class FakeTransactions implements Transactions {

    private final ThreadLocal<Frame> open = new ThreadLocal<>();

    private record Frame(boolean writes, Map<Object, Runnable> before, List<Runnable> after) {}

    @Override
    public <T, X extends Exception> T read(Work<T, X> work) throws X {
        return open.get() == null ? run(false, work) : work.run();
    }

    @Override
    public <T, X extends Exception> T write(Work<T, X> work) throws X {
        var frame = open.get();
        if (frame == null) {
            return run(true, work);
        }
        if (!frame.writes()) {
            throw new IllegalStateException("write within read");
        }
        return work.run();
    }

    @Override
    public boolean isOpen() {
        return open.get() != null;
    }

    @Override
    public Connection connection() {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public void beforeCommit(Object key, Runnable action) {
        frame().before().putIfAbsent(key, action);
    }

    @Override
    public void afterCommit(Runnable action) {
        frame().after().add(action);
    }

    private Frame frame() {
        var frame = open.get();
        if (frame == null) {
            throw new IllegalStateException("no transaction");
        }
        return frame;
    }

    private <T, X extends Exception> T run(boolean writes, Work<T, X> work) throws X {
        var frame = new Frame(writes, new LinkedHashMap<>(), new ArrayList<>());
        open.set(frame);
        T result;
        try {
            result = work.run();
            List.copyOf(frame.before().values()).forEach(Runnable::run);
        } finally {
            open.remove();
        }
        frame.after().forEach(Runnable::run);
        return result;
    }
}
