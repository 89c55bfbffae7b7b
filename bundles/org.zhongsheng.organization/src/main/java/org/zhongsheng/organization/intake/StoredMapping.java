package org.zhongsheng.organization.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.zhongsheng.platform.union.UnionId;

@Entity
@Table(name = "organization_mapping")
@IdClass(StoredMapping.Key.class)
class StoredMapping {

    record Key(long union, String header) implements Serializable {}

    @Id
    @Column(name = "union_id")
    private long union;

    @Id
    private String header;

    @Column(name = "columns_used")
    private String columns;

    protected StoredMapping() {}

    StoredMapping(UnionId union, String header, String columns) {
        this.union = union.value();
        this.header = header;
        this.columns = columns;
    }

    String columns() {
        return columns;
    }

    void become(String used) {
        columns = used;
    }
}
