package org.zhongsheng.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.audit.AuditLog.Entry;
import org.zhongsheng.platform.union.Scope;

/** An entry to be read; they are written by {@link Insert} only. */
@Entity
@Table(name = "kernel_audit")
class StoredEntry {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "at_micros")
    private long micros;

    @Column(name = "by_login")
    private String login;

    @Column(name = "by_name")
    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "action")
    private String action;

    @Column(name = "subject")
    private String subject;

    @Column(name = "union_path")
    private String unionPath;

    @Column(name = "union_d2", insertable = false, updatable = false)
    private String unionD2;

    @Column(name = "union_d3", insertable = false, updatable = false)
    private String unionD3;

    @Column(name = "union_d4", insertable = false, updatable = false)
    private String unionD4;

    @Column(name = "values_before")
    private String before;

    @Column(name = "values_after")
    private String after;

    @Column(name = "reason")
    private @Nullable String reason;

    protected StoredEntry() {}

    Entry toEntry() {
        return new Entry(
                id,
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                name.isEmpty() ? login : login + " " + name,
                address,
                action,
                subject,
                new Scope(unionPath),
                Fields.read(before),
                Fields.read(after),
                reason);
    }
}
