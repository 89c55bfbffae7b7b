package org.zhongsheng.kernel.union;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions.Parenthood;

@Entity
@Table(name = "kernel_parenthood")
class StoredParenthood {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_parenthood_seq")
    @SequenceGenerator(name = "kernel_parenthood_seq", sequenceName = "kernel_parenthood_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Column(name = "union_id")
    private long union;

    @Column(name = "parent_id")
    private long parent;

    @Column(name = "since")
    private Instant since;

    @Column(name = "ended")
    private @Nullable Instant ended;

    @Column(name = "reason")
    private String reason;

    protected StoredParenthood() {}

    StoredParenthood(UnionId union, UnionId parent, Instant since, String reason) {
        this.union = union.value();
        this.parent = parent.value();
        this.since = since;
        this.reason = reason;
    }

    void end(Instant now) {
        ended = now;
    }

    Parenthood toParenthood(String parentName) {
        return new Parenthood(new UnionId(parent), parentName, since, ended, reason);
    }
}
