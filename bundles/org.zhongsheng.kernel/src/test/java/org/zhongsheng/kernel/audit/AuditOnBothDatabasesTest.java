package org.zhongsheng.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.audit.AuditLog.Filter;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class AuditOnBothDatabasesTest {
    private final Kernel kernel;

    AuditOnBothDatabasesTest(TestDatabase database) {
        kernel = new Kernel(database);
    }

    @Test
    void isWholeUntilSomebodyWritesBehindItsBack() {
        var city = kernel.city("杭州市");
        for (int i = 0; i < 3; i++) {
            String subject = "sample.thing:" + i;
            kernel.transactions.run(() -> kernel.audit.record(
                    Deed.of("sample.thing.act", subject, city.scope()).after(Map.of("name", "长".repeat(20_000)))));
        }
        assertThat(kernel.access.asPlatform(kernel.auditLog::verify).isWhole()).isTrue();

        var filter = new Filter(city.scope(), "sample.", "", "sample.thing:1", null, null);
        var entry = kernel.access
                .asPlatform(() -> kernel.auditLog.find(filter, null))
                .items()
                .getFirst();
        kernel.sql("update kernel_audit set by_login = 'somebody' where id = " + entry.id());

        assertThat(kernel.access.asPlatform(kernel.auditLog::verify).broken()).containsExactly(entry.id());
    }
}
