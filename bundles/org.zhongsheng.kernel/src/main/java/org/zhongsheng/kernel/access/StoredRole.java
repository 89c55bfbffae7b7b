package org.zhongsheng.kernel.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import org.zhongsheng.platform.access.Role;

@Entity
@Table(name = "kernel_role")
class StoredRole {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "title")
    private String title;

    @Column(name = "permissions")
    private String permissions;

    @Version
    @Column(name = "version")
    private int version;

    protected StoredRole() {}

    StoredRole(Role role) {
        this.id = role.id();
        say(role);
    }

    final void say(Role role) {
        title = role.title();
        permissions = String.join(" ", new TreeSet<>(role.permissions()));
    }

    Role toRole() {
        return new Role(id, title, permissions.isEmpty() ? Set.of() : Set.of(permissions.split(" ")), version);
    }
}
