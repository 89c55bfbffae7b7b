package org.zhongsheng.kernel.access;

import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.access.User;

/** Who sees an account: its owner, and who manages accounts where it has a grant or at the root. */
record Visibility(Access access, Tree tree) {

    /** @throws Denied when the caller does not see it */
    void require(Account account) {
        boolean visible =
                access.user().map(User::account).filter(account.id()::equals).isPresent()
                        || account.grants().stream().anyMatch(grant -> access.allows(Accounts.MANAGE, grant.at()));
        if (!visible) {
            access.require(Accounts.MANAGE, tree.root().orElseThrow());
        }
    }
}
