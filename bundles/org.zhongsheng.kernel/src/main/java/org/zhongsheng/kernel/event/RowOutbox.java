package org.zhongsheng.kernel.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.event.Outbox;
import org.zhongsheng.platform.event.Receiver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps events in rows until they are received, and hands them over on a thread of its own: at once after the commit,
 * and every few seconds what another node has left, or what is to be tried again.
 */
@Component
public final class RowOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(RowOutbox.class);

    private static final int LONGEST = 4000;
    private static final int AT_ONCE = 50;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final long FIRST_PAUSE = 1000;
    private static final int MOST_DOUBLINGS = 12;
    private static final long LONGEST_PAUSE = Duration.ofHours(1).toMillis();

    /** A mapper knows the classes it has written, so each class has one of its own, which goes with it. */
    private static final ClassValue<JsonMapper> MAPPERS = new ClassValue<>() {
        @Override
        protected JsonMapper computeValue(Class<?> type) {
            return JsonMapper.builder().build();
        }
    };

    private final Transactions transactions;
    private final Access access;
    private final Deliveries deliveries;
    private final Map<String, Receiver<?>> receivers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("zhongsheng-outbox").factory());

    @Activate
    public RowOutbox(@Reference Transactions transactions, @Reference Access access) {
        this.transactions = transactions;
        this.access = access;
        this.deliveries = new Deliveries(transactions);
        thread.scheduleWithFixedDelay(this::round, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReceiver(Receiver<?> receiver) {
        deliveries.introduce(receiver.name(), receiver.type().getName());
        receivers.put(receiver.name(), receiver);
        wake();
    }

    public void removeReceiver(Receiver<?> receiver) {
        receivers.remove(receiver.name(), receiver);
    }

    @Override
    public void send(Record event) {
        var type = event.getClass();
        var body = MAPPERS.get(type).writeValueAsString(event);
        if (body.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a " + type.getSimpleName() + " of " + body.length() + " characters is too long to be kept");
        }
        deliveries.add(type.getName(), body, now());
        transactions.afterCommit(this::wake);
    }

    private void wake() {
        if (!thread.isShutdown()) {
            thread.execute(this::round);
        }
    }

    private void round() {
        try {
            List.copyOf(receivers.values()).forEach(this::deliver);
        } catch (RuntimeException e) {
            LOG.error("Events are kept, because they cannot be read at the moment", e);
        }
    }

    private void deliver(Receiver<?> receiver) {
        for (var due = due(receiver); !due.isEmpty(); due = due(receiver)) {
            for (long id : due) {
                if (receivers.get(receiver.name()) != receiver) {
                    return;
                }
                tryOnce(receiver, id);
            }
        }
    }

    private List<Long> due(Receiver<?> receiver) {
        return receivers.get(receiver.name()) == receiver ? deliveries.due(receiver.name(), now(), AT_ONCE) : List.of();
    }

    private <E extends Record> void tryOnce(Receiver<E> receiver, long id) {
        try {
            access.asPlatform(() -> transactions.write(() -> {
                var taken = deliveries.take(id);
                if (taken.isPresent()) {
                    var delivery = taken.get();
                    var event = MAPPERS.get(receiver.type()).readValue(delivery.body(), receiver.type());
                    receiver.receive(event, delivery.number());
                }
                return Boolean.TRUE;
            }));
        } catch (Exception | LinkageError e) {
            int attempts = deliveries.attempts(id);
            LOG.error("{} did not receive delivery {}; attempt {}", receiver.name(), id, attempts + 1, e);
            deliveries.postpone(id, now() + pause(attempts), String.valueOf(e));
        }
    }

    /** Twice as long each time. */
    static long pause(int attempts) {
        return Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempts, MOST_DOUBLINGS));
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}
