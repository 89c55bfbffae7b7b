package org.zhongsheng.kernel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Accounts.Login;
import org.zhongsheng.platform.demo.DemoData;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.testing.data.TestDatabase;

class DemoTest {
    @Test
    void fillsTheProvinceAndOneAccountForEachLevel() {
        try (var database = TestDatabase.derby("kernel")) {
            var kernel = new Kernel(database);
            var demo = new KernelDemo(
                    kernel.transactions, kernel.unions, kernel.editor, kernel.tree, kernel.accounts, kernel.desk);

            kernel.access.asPlatform(() -> {
                demo.fill(2000);
                demo.fill(2000);
                return true;
            });

            kernel.withReader();
            var root = kernel.unions.root();
            assertThat(root.name()).isEqualTo("浙江省教育工会");
            assertThat(kernel.unions.children(root.id(), null).items().stream().filter(u -> u.level() == Level.CITY))
                    .hasSize(11);
            assertThat(kernel.unions.lineage(
                            kernel.unions.byCode("330106-001").orElseThrow().scope()))
                    .extracting(Union::shortName)
                    .containsExactly("浙江省", "杭州市", "西湖区", "学军中学");
            for (String login : List.of("admin", "province", "city", "county", "school", "member")) {
                assertThat(kernel.accounts.login(login, "zhongsheng-demo", ""))
                        .isInstanceOfSatisfying(Login.Welcome.class, welcome -> assertThat(welcome.mustChangePassword())
                                .isFalse());
            }
        }
    }

    @Test
    void eachIsFilledOnceTheHighestRankedFirst() throws InterruptedException {
        try (var database = TestDatabase.derby("kernel")) {
            var kernel = new Kernel(database);
            var filled = new CopyOnWriteArrayList<String>();
            var done = new CountDownLatch(2);
            var go = new CountDownLatch(1);
            var first = new DemoRunner(Optional.of(7), kernel.settings, kernel.access);
            first.addDemoData(new Blocking(go), Map.of("service.ranking", 2000));
            first.addDemoData(new Low(filled, done), Map.of());
            first.addDemoData(new High(filled, done), Map.of("service.ranking", 5));
            go.countDown();
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            first.close();

            assertThat(filled).containsExactly("high 7", "low 7");
        }
    }

    @Test
    void isNotFilledUnlessTheDemoIsWanted() {
        try (var database = TestDatabase.derby("kernel")) {
            var kernel = new Kernel(database);
            var filled = new CopyOnWriteArrayList<String>();
            var runner = new DemoRunner(Optional.empty(), kernel.settings, kernel.access);

            runner.addDemoData(new Low(filled, new CountDownLatch(1)), Map.of());
            runner.close();

            assertThat(filled).isEmpty();
        }
    }

    private record Blocking(CountDownLatch go) implements DemoData {
        @Override
        public void fill(int members) {
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Low(List<String> filled, CountDownLatch done) implements DemoData {
        @Override
        public void fill(int members) {
            filled.add("low " + members);
            done.countDown();
        }
    }

    private record High(List<String> filled, CountDownLatch done) implements DemoData {
        @Override
        public void fill(int members) {
            filled.add("high " + members);
            done.countDown();
        }
    }
}
