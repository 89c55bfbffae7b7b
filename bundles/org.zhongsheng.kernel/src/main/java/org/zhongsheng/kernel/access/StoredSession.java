package org.zhongsheng.kernel.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts.Session;

@Entity
@Table(name = "kernel_session")
class StoredSession {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "address")
    private String address;

    @Column(name = "device")
    private String device;

    @Column(name = "since")
    private Instant since;

    @Column(name = "seen")
    private Instant seen;

    protected StoredSession() {}

    StoredSession(AccountId account, Session session) {
        this.id = session.id();
        this.account = account.value();
        this.address = session.address();
        this.device = session.device();
        this.since = session.since();
        this.seen = session.seen();
    }

    boolean belongsTo(AccountId other) {
        return account == other.value();
    }

    Instant seen() {
        return seen;
    }

    void see(Instant now) {
        seen = now;
    }

    Session toSession() {
        return new Session(id, address, device, since, seen);
    }
}
