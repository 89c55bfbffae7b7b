package org.zhongsheng.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhongsheng.platform.event.Events;

/** Remembers what was published. */
public final class FakeEvents implements Events {

    private final List<Record> published = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Record event) {
        published.add(event);
    }

    public List<Record> published() {
        return List.copyOf(published);
    }

    public <E extends Record> List<E> published(Class<E> type) {
        return published.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
