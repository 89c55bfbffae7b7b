package org.zhongsheng.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.event.Receiver;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class OutboxTest {

    private final Kernel kernel;
    private final RowOutbox outbox;
    private final String name;
    private final Ledger ledger;

    private record Given(
            UnionId by, int yuan, Instant at, @Nullable String remark) {}

    private record Other(int number) {}

    OutboxTest(TestDatabase database) {
        kernel = new Kernel(database);
        outbox = new RowOutbox(kernel.transactions, kernel.access);
        name = kernel.next("receiver");
        ledger = new Ledger(name);
    }

    @AfterEach
    void close() throws InterruptedException {
        outbox.close();
    }

    @Test
    void bringsEachEventInItsOrderWithItsNumber() {
        outbox.addReceiver(ledger);
        var event = new Given(new UnionId(7), 200, Instant.parse("2021-09-01T00:00:00.123Z"), null);

        send(event);
        IntStream.range(0, 60).forEach(yuan -> send(given(yuan)));

        ledger.await(61);
        assertThat(ledger.received).first().isEqualTo(event);
        assertThat(ledger.received.subList(1, 61)).extracting(Given::yuan).isSorted();
        assertThat(ledger.numbers).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void sendsNothingThatWasRolledBack() {
        outbox.addReceiver(ledger);
        assertThatThrownBy(() -> kernel.transactions.run(() -> {
                    outbox.send(given(1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        send(given(2));

        ledger.await(1);
        assertThat(ledger.received).extracting(Given::yuan).containsExactly(2);
    }

    @Test
    void keepsWhatAStoppedReceiverMisses() {
        outbox.addReceiver(ledger);
        outbox.removeReceiver(ledger);
        send(given(1));
        send(new Other(2));
        send(given(3));

        var back = new Ledger(name);
        outbox.addReceiver(back);

        back.await(2);
        assertThat(back.received).extracting(Given::yuan).containsExactly(1, 3);
        assertThat(ledger.received).isEmpty();
    }

    @Test
    void bringsToAnotherLifeOfThePlatformWhatThisOneHasLeft() throws InterruptedException {
        outbox.addReceiver(ledger);
        outbox.close();
        send(given(1));

        var next = new RowOutbox(kernel.transactions, kernel.access);
        next.addReceiver(ledger);

        ledger.await(1);
        next.close();
    }

    @Test
    void triesAgainWithTheSameNumberAndWritesOnce() {
        ledger.failing.set(1);
        outbox.addReceiver(ledger);

        send(given(1));

        ledger.await(2);
        assertThat(ledger.numbers).hasSize(2);
        assertThat(ledger.numbers.getFirst()).isEqualTo(ledger.numbers.getLast());
        Felix.await("the second writes", () -> kernel.settings.find(name + 1).isPresent());
        assertThat(kernel.settings.find(name + 0)).as("by the first").isEmpty();
    }

    @Test
    void triesLessAndLessOften() {
        assertThat(List.of(RowOutbox.pause(0), RowOutbox.pause(1), RowOutbox.pause(5), RowOutbox.pause(40)))
                .containsExactly(1000L, 2000L, 32_000L, 3_600_000L);
    }

    @Test
    void refusesWhatItCannotKeep() {
        outbox.addReceiver(ledger);

        assertThatIllegalStateException().isThrownBy(() -> outbox.send(given(1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.transactions.read(() -> {
                    outbox.send(given(1));
                    return 1;
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> send(new Given(new UnionId(1), 1, Instant.EPOCH, "长".repeat(4000))));
    }

    private void send(Record event) {
        kernel.transactions.run(() -> outbox.send(event));
    }

    private static Given given(int yuan) {
        return new Given(new UnionId(1), yuan, Instant.EPOCH, "慰问");
    }

    /** Writes a row for each event and can fail after that. */
    private final class Ledger implements Receiver<Given> {

        private final String name;
        private final List<Given> received = new CopyOnWriteArrayList<>();
        private final List<Long> numbers = new CopyOnWriteArrayList<>();
        private final AtomicInteger failing = new AtomicInteger();

        Ledger(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Class<Given> type() {
            return Given.class;
        }

        @Override
        public void receive(Given event, long number) {
            kernel.settings.put(name + numbers.size(), "received");
            received.add(event);
            numbers.add(number);
            if (failing.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
        }

        void await(int events) {
            Felix.await(events + " events", () -> received.size() >= events);
        }
    }
}
