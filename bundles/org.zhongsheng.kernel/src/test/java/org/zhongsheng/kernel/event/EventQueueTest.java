package org.zhongsheng.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.event.Subscriber;
import org.zhongsheng.testing.data.TestDatabase;

class EventQueueTest {
    private TestDatabase database;
    private EventQueue events;
    private final List<Integer> heard = new CopyOnWriteArrayList<>();

    private record Counted(int number) {}

    private record Other() {}

    @BeforeEach
    void open() {
        database = TestDatabase.derby("kernel");
        events = new EventQueue(database.transactions());
        events.addSubscriber(subscriber(event -> {
            throw new IllegalStateException("a bad subscriber");
        }));
        events.addSubscriber(subscriber(event -> heard.add(event.number())));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void comeInOrderToThoseWhoWantThem() throws InterruptedException {
        IntStream.range(0, 100).forEach(number -> events.publish(new Counted(number)));
        events.publish(new Other());
        events.close();

        assertThat(heard)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void comeAfterTheCommitAndNeverAfterARollback() throws InterruptedException {
        database.transactions().run(() -> {
            events.publish(new Counted(1));
            assertThat(heard).isEmpty();
        });
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    events.publish(new Counted(2));
                    throw new IllegalArgumentException("undone");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        events.close();

        assertThat(heard).containsExactly(1);
    }

    private static Subscriber<Counted> subscriber(Consumer<Counted> action) {
        return new Subscriber<>() {
            @Override
            public Class<Counted> type() {
                return Counted.class;
            }

            @Override
            public void on(Counted event) {
                action.accept(event);
            }
        };
    }
}
