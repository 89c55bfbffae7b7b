package org.zhongsheng.platform.access;

import java.util.Set;

/**
 * A set of permissions under a name.
 *
 * @param id such as {@code union-officer}; a role that the platform ships has the message key {@code role.<id>}
 * @param permissions names; {@code organization.*} stands for all of a module, {@code *} for all
 */
public record Role(String id, String title, Set<String> permissions, int version) {

    public Role {
        permissions = Set.copyOf(permissions);
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission.name())
                || permissions.contains(permission.module() + ".*")
                || permissions.contains("*");
    }
}
