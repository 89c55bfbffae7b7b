package org.zhongsheng.platform.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/** The caller may not do this: says which right is missing and where. */
public class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String permission;
    private final @Nullable String at;
    private final boolean moduleInactive;

    public Denied(Permission permission, @Nullable Scope at, boolean moduleInactive) {
        super("missing " + permission + (at == null ? "" : " at " + at) + (moduleInactive ? " (module inactive)" : ""));
        this.permission = permission.name();
        this.at = at == null ? null : at.path();
        this.moduleInactive = moduleInactive;
    }

    public Permission permission() {
        return new Permission(permission);
    }

    public Optional<Scope> at() {
        return Optional.ofNullable(at).map(Scope::new);
    }

    /** Whether the right is there but the union does not use the module. */
    public boolean moduleInactive() {
        return moduleInactive;
    }
}
