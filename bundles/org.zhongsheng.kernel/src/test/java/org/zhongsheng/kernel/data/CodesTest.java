package org.zhongsheng.kernel.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.data.Codes;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class CodesTest {

    private static final int THREADS = 6;
    private static final int EACH = 10;

    private final Kernel kernel;
    private final Codes codes;

    CodesTest(TestDatabase database) {
        kernel = new Kernel(database).withReader();
        codes = new RowCodes(kernel.transactions);
    }

    @Test
    void areCountedForEachKindUnionAndYear() {
        var school = union();

        assertThat(List.of(
                        next("BF", school, 2021),
                        next("BF", school, 2021),
                        next("TA", school, 2021),
                        next("BF", school, 2022),
                        next("BF", union(), 2021)))
                .containsExactly("BF-2021-0001", "BF-2021-0002", "TA-2021-0001", "BF-2022-0001", "BF-2021-0001");
    }

    @Test
    void growLongerWhenTheyMust() {
        var school = union();
        next("BF", school, 2021);
        kernel.sql("update kernel_code set last_no = 9999 where union_id = " + school.value());

        assertThat(next("BF", school, 2021)).isEqualTo("BF-2021-10000");
    }

    @Test
    void areGivenBackByARollback() {
        var school = union();
        assertThatThrownBy(() -> kernel.transactions.run(() -> {
                    codes.next("BF", school, 2021);
                    throw new IllegalStateException("no case after all");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(next("BF", school, 2021)).isEqualTo("BF-2021-0001");
    }

    @Test
    void haveNoGapsWhenManyAskAtOnce() throws Exception {
        var school = union();
        var start = new CountDownLatch(1);
        Callable<List<String>> asking = () -> {
            start.await();
            return IntStream.range(0, EACH)
                    .mapToObj(i -> next("JS", school, 2021))
                    .toList();
        };
        var taken = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var asked = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(asking))
                    .toList();
            start.countDown();
            for (var answer : asked) {
                taken.addAll(answer.get());
            }
        }

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * EACH)
                        .mapToObj("JS-2021-%04d"::formatted)
                        .toList());
    }

    @Test
    void areTakenByWritersOnly() {
        var school = union();

        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.transactions.read(() -> codes.next("BF", school, 2021)));
        assertThatIllegalStateException().isThrownBy(() -> codes.next("BF", school, 2021));
        assertThatIllegalArgumentException().isThrownBy(() -> next("bf", school, 2021));
    }

    private UnionId union() {
        return kernel.city("编号市").id();
    }

    private String next(String kind, UnionId union, int year) {
        return kernel.transactions.write(() -> codes.next(kind, union, year));
    }
}
