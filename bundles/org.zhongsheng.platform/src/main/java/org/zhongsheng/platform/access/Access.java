package org.zhongsheng.platform.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.data.Transactions.Work;
import org.zhongsheng.platform.union.Scope;

/**
 * The one place that decides what the caller may. A permission holds at a union when a role with it was granted to the
 * caller at that union or above, and the permission's module is active there.
 */
@ProviderType
public interface Access {

    /** What everybody has who is logged in, and nobody else; it is never granted. */
    Permission LOGIN = new Permission("platform.login");

    /** The caller; empty before login. */
    Optional<User> user();

    boolean allows(Permission permission, Scope at);

    /** @throws Denied when it does not hold */
    void require(Permission permission, Scope at);

    /** @throws Denied when nobody is logged in and it is not the platform itself that is calling */
    void requireLogin();

    /** Whether it holds at some union: for menus, never for data. */
    boolean anywhere(Permission permission);

    /** The topmost unions at which it was granted, none within another, whether or not the module is active there. */
    List<Scope> scopes(Permission permission);

    /** The topmost unions at which the caller has any role. */
    List<Scope> workplaces();

    /** Runs work as {@code user}: jobs, the command line, tests. */
    <T, X extends Exception> T as(User user, Work<T, X> work) throws X;

    /** Runs work as the platform itself, which may everything: first start, demo data, migrations. */
    <T, X extends Exception> T asPlatform(Work<T, X> work) throws X;
}
