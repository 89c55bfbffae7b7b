package org.zhongsheng.kernel.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.union.Scope;

@Entity
@Table(name = "kernel_grant")
class StoredGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_grant_seq")
    @SequenceGenerator(name = "kernel_grant_seq", sequenceName = "kernel_grant_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "role_id")
    private String role;

    @Column(name = "union_path")
    private String unionPath;

    @Column(name = "union_d2", insertable = false, updatable = false)
    private String unionD2;

    @Column(name = "union_d3", insertable = false, updatable = false)
    private String unionD3;

    @Column(name = "union_d4", insertable = false, updatable = false)
    private String unionD4;

    protected StoredGrant() {}

    StoredGrant(AccountId account, String role, Scope at) {
        this.account = account.value();
        this.role = role;
        this.unionPath = at.path();
    }

    long account() {
        return account;
    }

    String role() {
        return role;
    }

    Scope at() {
        return new Scope(unionPath);
    }
}
