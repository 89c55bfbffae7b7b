package org.zhongsheng.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.audit.AuditLog.Entry;
import org.zhongsheng.platform.audit.AuditLog.Filter;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.TestDatabase;

class AuditTest {
    private TestDatabase database;
    private Kernel kernel;
    private Union city;

    @BeforeEach
    void open() {
        database = TestDatabase.derby("kernel");
        kernel = new Kernel(database);
        city = kernel.city("杭州市");
        for (int i = 1; i <= 5; i++) {
            record(Deed.of("sample.thing.act", "sample.thing:" + i, city.scope()));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAllThatWasSaid() {
        record(Deed.of("sample.thing.change", "sample.thing:9", city.scope())
                .before(Map.of("name", "旧=名\n二"))
                .after(Map.of("name", "新\\名"))
                .because("更正"));

        var entry = entries("sample.thing:9").getFirst();
        assertThat(entry.before()).isEqualTo(Map.of("name", "旧=名\n二"));
        assertThat(entry.after()).isEqualTo(Map.of("name", "新\\名"));
        assertThat(entry.reason()).isEqualTo("更正");
        assertThat(entry.union()).isEqualTo(city.scope());
    }

    @Test
    void standsOrFallsWithTheTransaction() {
        assertThatThrownBy(() -> kernel.transactions.write(() -> {
                    kernel.audit.record(Deed.of("sample.thing.act", "sample.thing:undone", city.scope()));
                    throw new IllegalArgumentException("undone");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        record(Deed.of("sample.thing.act", "sample.thing:done", city.scope()));

        assertThat(entries("sample.thing:undone")).isEmpty();
        assertThat(entries("sample.thing:done")).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.audit.record(Deed.of("sample.thing.act", "sample.thing:1", city.scope())));
    }

    @Test
    void isWholeAsItIsWritten() {
        var verdict = kernel.access.asPlatform(kernel.auditLog::verify);

        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.checked())
                .as("root, city, beginning of its chain, five deeds")
                .isEqualTo(8);
        assertThat(kernel.access.asPlatform(kernel.auditLog::verify).checked()).isEqualTo(9);
    }

    @Test
    void findsAnEntryThatWasAltered() {
        long third = id(3);
        kernel.sql("update kernel_audit set reason = 'forged' where id = " + third);

        assertThat(broken()).containsExactly(third);
    }

    @Test
    void findsTheGapOfAnEntryThatWasRemoved() {
        long fourth = id(4);
        kernel.sql("delete from kernel_audit where id = " + id(3));

        assertThat(broken()).containsExactly(fourth);
    }

    @Test
    void findsEntriesThatWereReordered() {
        long second = id(2);
        long third = id(3);
        kernel.sql("update kernel_audit set position = 100 where id = " + second);
        kernel.sql("update kernel_audit set position = 3 where id = " + third);
        kernel.sql("update kernel_audit set position = 4 where id = " + second);

        assertThat(broken()).contains(second, third);
    }

    @Test
    void findsATailThatWasCutOff() {
        long fourth = id(4);
        kernel.sql("delete from kernel_audit where id = " + id(5));

        assertThat(broken()).containsExactly(fourth);
    }

    @Test
    void findsATailThatWasCutOffTogetherWithItsHead() {
        long fourth = id(4);
        kernel.sql("delete from kernel_audit where id = " + id(5));
        kernel.sql(
                "update kernel_audit_head set entries = entries - 1, hash = (select hash from kernel_audit where id = "
                        + fourth + ") where chain = '" + city.id() + "'");

        assertThat(broken()).containsExactly(fourth);
    }

    @Test
    void findsAWholeChainThatWasTakenAway() {
        kernel.sql("delete from kernel_audit where chain = '" + city.id() + "'");
        kernel.sql("delete from kernel_audit_head where chain = '" + city.id() + "'");

        assertThat(broken()).containsExactly(0L);
    }

    @Test
    void findsAnEntryThatWasHiddenInAnotherUnion() {
        long third = id(3);
        var other = kernel.city("宁波市");
        kernel.sql("update kernel_audit set union_path = '" + other.scope() + "' where id = " + third);

        assertThat(broken()).containsExactly(third);
    }

    @Test
    void showsTheScopeOnlyNewestFirstAndPages() {
        var other = kernel.city("宁波市");
        var auditor = kernel.user(city.scope(), "platform.audit.view");
        kernel.access.asPlatform(() -> kernel.transactions.write(() -> {
            IntStream.range(0, 60)
                    .forEach(i -> kernel.audit.record(Deed.of("sample.thing.many", "sample.thing:m", city.scope())));
            return true;
        }));

        var first = kernel.access.as(auditor, () -> kernel.auditLog.find(Filter.of(city.scope()), null));
        var second = kernel.access.as(auditor, () -> kernel.auditLog.find(Filter.of(city.scope()), first.next()));

        assertThat(first.items()).hasSize(50).extracting(Entry::id).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(second.items()).hasSize(10 + 6).extracting(Entry::union).containsOnly(city.scope());
        assertThatThrownBy(() -> kernel.access.as(auditor, () -> kernel.auditLog.find(Filter.of(other.scope()), null)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(auditor, kernel.auditLog::verify))
                .isInstanceOf(Denied.class);
    }

    @Test
    void staysWholeWhenManyWriteAtOnce() throws Exception {
        var cities = IntStream.range(0, 3)
                .mapToObj(i -> kernel.city("城" + i).scope())
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var done = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(() -> recordAt(cities.get(i % 3), cities.get((i + 1) % 3))))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }

        var verdict = kernel.access.asPlatform(kernel.auditLog::verify);
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.checked()).isEqualTo(8 + 3 * 2 + 120);
    }

    private void recordAt(Scope one, Scope two) {
        kernel.transactions.run(() -> {
            kernel.audit.record(Deed.of("sample.thing.act", "sample.thing:x", one));
            kernel.audit.record(Deed.of("sample.thing.act", "sample.thing:y", two));
        });
    }

    private void record(Deed deed) {
        kernel.transactions.run(() -> kernel.audit.record(deed));
    }

    private List<Entry> entries(String subject) {
        return kernel.access
                .asPlatform(() ->
                        kernel.auditLog.find(new Filter(kernel.root().scope(), "", "", subject, null, null), null))
                .items();
    }

    private long id(int thing) {
        return entries("sample.thing:" + thing).getFirst().id();
    }

    private List<Long> broken() {
        return kernel.access.asPlatform(kernel.auditLog::verify).broken();
    }
}
