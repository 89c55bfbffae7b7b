package org.zhongsheng.testing.rights;

import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.union.Scope;

/** Who may call a method about a union. */
@FunctionalInterface
public interface Rule {

    boolean admits(Visitor visitor, Scope at);

    static Rule everybody() {
        return (visitor, at) -> true;
    }

    static Rule loggedIn() {
        return (visitor, at) -> visitor.isLoggedIn();
    }

    /** Who holds the permission at the union that the call is about. */
    static Rule holding(Permission permission) {
        return (visitor, at) -> visitor.holds(permission, at);
    }

    static Rule holdingAnywhere(Permission permission) {
        return (visitor, at) -> visitor.holds(permission);
    }

    /** Who holds the permission at one union, whatever the call is about. */
    static Rule holdingAt(Scope place, Permission permission) {
        return (visitor, at) -> visitor.holds(permission, place);
    }

    default Rule and(Rule other) {
        return (visitor, at) -> admits(visitor, at) && other.admits(visitor, at);
    }
}
