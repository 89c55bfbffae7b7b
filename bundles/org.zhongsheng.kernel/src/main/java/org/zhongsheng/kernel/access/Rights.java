package org.zhongsheng.kernel.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.union.Scope;

/** What was granted to an account, and where. */
record Rights(List<Held> held) {
    record Held(Role role, Scope at) {}

    Rights {
        held = List.copyOf(held);
    }

    boolean allows(Permission permission, Scope at) {
        return held.stream().anyMatch(h -> h.at.contains(at) && h.role.grants(permission));
    }

    boolean anywhere(Permission permission) {
        return held.stream().anyMatch(h -> h.role.grants(permission));
    }

    List<Scope> scopes(Permission permission) {
        return topmost(h -> h.role.grants(permission));
    }

    List<Scope> workplaces() {
        return topmost(h -> true);
    }

    /** Whether all that a permission or a wildcard of a role allows is held at the union. */
    boolean covers(String pattern, Scope at) {
        return held.stream()
                .filter(h -> h.at.contains(at))
                .map(h -> h.role.permissions())
                .anyMatch(own -> own.contains("*") || own.contains(pattern) || own.contains(moduleOf(pattern) + ".*"));
    }

    private static String moduleOf(String pattern) {
        int dot = pattern.indexOf('.');
        return dot < 0 ? pattern : pattern.substring(0, dot);
    }

    private List<Scope> topmost(Predicate<Held> which) {
        return topmost(held.stream().filter(which).map(Held::at).sorted().toList());
    }

    /** Of paths in order, a path's descendants follow it. */
    private static List<Scope> topmost(Collection<Scope> sorted) {
        var topmost = new ArrayList<Scope>();
        for (Scope scope : sorted) {
            if (topmost.isEmpty() || !topmost.getLast().contains(scope)) {
                topmost.add(scope);
            }
        }
        return topmost;
    }
}
