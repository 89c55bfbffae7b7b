package org.zhongsheng.kernel.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Scope;

/** Nobody gives away, or gets hold of, more than she has. */
record Authority(Access access, Callers callers, GrantedRights rights) {

    /** Findings when the role allows something that the caller does not hold at the union herself. */
    List<Finding> lacking(Role role, Scope at) {
        var lacking = missing(role, at);
        return lacking.isEmpty()
                ? List.of()
                : List.of(Finding.error("role", "platform.role.beyond", role.title(), String.join(", ", lacking)));
    }

    /** @throws Denied unless the caller may manage accounts, and holds all that this one has, wherever it has it */
    void requireOver(List<StoredGrant> grants, RoleBook roles, Scope root) {
        if (grants.isEmpty()) {
            access.require(Accounts.MANAGE, root);
        }
        for (StoredGrant grant : grants) {
            access.require(Accounts.MANAGE, grant.at());
            if (!missing(roles.get(grant.role()), grant.at()).isEmpty()) {
                throw new Denied(Accounts.MANAGE, grant.at(), false);
            }
        }
    }

    private Set<String> missing(Role role, Scope at) {
        var caller = callers.current();
        var user = caller.user();
        if (caller.isPlatform()) {
            return Set.of();
        }
        var own = user == null ? new Rights(List.of()) : rights.of(user.account());
        return role.permissions().stream()
                .filter(pattern -> !own.covers(pattern, at))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
