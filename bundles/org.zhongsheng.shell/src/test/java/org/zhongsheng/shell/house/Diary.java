package org.zhongsheng.shell.house;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.data.Slice;

/** 120 invented entries. */
final class Diary implements AuditLog {

    private static final int ENTRIES = 120;
    private static final int PAGE = 50;

    @Override
    public Slice<Entry, Long> find(Filter filter, @Nullable Long before) {
        long first = before == null ? ENTRIES : before - 1;
        var found = LongStream.iterate(first, id -> id > 0, id -> id - 1)
                .mapToObj(id -> entry(id, filter))
                .filter(entry -> entry.by().startsWith(filter.who()))
                .limit(PAGE + 1L)
                .toList();
        return Slice.of(found, PAGE, Entry::id);
    }

    private static Entry entry(long id, Filter filter) {
        var by = id % 3 == 0 ? "school 林晓燕" : "admin 钱学文";
        return new Entry(
                id,
                Instant.now().minusSeconds((ENTRIES - id) * 3700),
                by,
                "10.0.3.17",
                id % 2 == 0 ? "platform.account.login" : "organization.member.amend",
                "organization.member:" + (4000 + id),
                filter.within(),
                Map.of("mobile", "138****0001"),
                Map.of("mobile", "139****0002", "branch", "高中部"),
                id % 5 == 0 ? "本人申请" : null);
    }

    @Override
    public Verdict verify() {
        return new Verdict(ENTRIES, List.of());
    }
}
