package org.zhongsheng.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Transactions;

/** Remembers what was recorded and, like the real one, insists on a transaction. */
public final class FakeAudit implements Audit {

    private final Transactions transactions;
    private final Access access;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** @param by login, or {@code platform} */
    public record Entry(String by, Deed deed) {}

    public FakeAudit(Transactions transactions, Access access) {
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public void record(Deed deed) {
        if (!transactions.isOpen()) {
            throw new IllegalStateException("recorded outside of a transaction: " + deed);
        }
        entries.add(new Entry(access.user().map(User::login).orElse("platform"), deed));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<String> actions() {
        return entries.stream().map(entry -> entry.deed().action()).toList();
    }
}
