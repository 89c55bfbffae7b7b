package org.zhongsheng.kernel.union;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;

@Entity
@Table(name = "kernel_union")
class StoredUnion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_union_seq")
    @SequenceGenerator(name = "kernel_union_seq", sequenceName = "kernel_union_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Column(name = "parent_id")
    private @Nullable Long parent;

    @Column(name = "union_path")
    private String path = "";

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "union_level")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Union.Status status = Union.Status.ACTIVE;

    @Version
    @Column(name = "version")
    private int version;

    protected StoredUnion() {}

    StoredUnion(Level level, Title title) {
        this.level = level;
        call(title);
    }

    /** Its place, once its id is known. */
    void stand(@Nullable StoredUnion below) {
        parent = below == null ? null : below.id;
        path = (below == null ? Scope.root(id()) : below.scope().child(id())).path();
    }

    /** Notes the new parent; the path follows with everything below. */
    void standBelow(StoredUnion newParent) {
        parent = newParent.id;
    }

    final void call(Title title) {
        code = title.code();
        name = title.name();
        shortName = title.shortName();
    }

    UnionId id() {
        return new UnionId(id);
    }

    @Nullable
    UnionId parent() {
        return parent == null ? null : new UnionId(parent);
    }

    Scope scope() {
        return new Scope(path);
    }

    Level level() {
        return level;
    }

    Title title() {
        return new Title(code, name, shortName);
    }

    int version() {
        return version;
    }

    Union toUnion() {
        return new Union(id(), code, name, shortName, level, scope(), status, version);
    }
}
