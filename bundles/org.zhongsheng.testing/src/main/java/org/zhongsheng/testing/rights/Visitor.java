package org.zhongsheng.testing.rights;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.union.Scope;

/**
 * Somebody who tries everything.
 *
 * @param user null for somebody who is not logged in
 * @param permissions what her role should allow; {@code organization.*} stands for all of a module, {@code *} for all
 * @param at where she has the role
 */
public record Visitor(
        String name,
        @Nullable User user,
        Set<String> permissions,
        @Nullable Scope at) {

    /** Somebody who is not logged in. */
    public static Visitor nobody() {
        return new Visitor("nobody", null, Set.of(), null);
    }

    public boolean isLoggedIn() {
        return user != null;
    }

    public boolean holds(Permission permission) {
        return permissions.contains("*")
                || permissions.contains(permission.name())
                || permissions.contains(permission.module() + ".*");
    }

    public boolean holds(Permission permission, Scope where) {
        return at != null && at.contains(where) && holds(permission);
    }

    @Override
    public String toString() {
        return name;
    }
}
