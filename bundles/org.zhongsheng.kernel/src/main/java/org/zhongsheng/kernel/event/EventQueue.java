package org.zhongsheng.kernel.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.event.Subscriber;

/**
 * Hands events to the subscribers one after the other on a thread of its own: they come in order, carry nobody's
 * identity, and a slow subscriber does not keep the user waiting whose act it was.
 */
@Component
public final class EventQueue implements Events {
    private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);

    private final Transactions transactions;
    private final List<Subscriber<?>> subscribers = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("zhongsheng-events").factory());

    @Activate
    public EventQueue(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Deactivate
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSubscriber(Subscriber<?> subscriber) {
        subscribers.add(subscriber);
    }

    public void removeSubscriber(Subscriber<?> subscriber) {
        subscribers.remove(subscriber);
    }

    @Override
    public void publish(Record event) {
        if (transactions.isOpen()) {
            transactions.afterCommit(() -> thread.execute(() -> send(event)));
        } else {
            thread.execute(() -> send(event));
        }
    }

    private void send(Record event) {
        subscribers.forEach(subscriber -> send(event, subscriber));
    }

    private static <E extends Record> void send(Record event, Subscriber<E> subscriber) {
        try {
            if (subscriber.type().isInstance(event)) {
                subscriber.on(subscriber.type().cast(event));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "{} failed on {}",
                    subscriber.getClass().getName(),
                    event.getClass().getSimpleName(),
                    e);
        }
    }
}
