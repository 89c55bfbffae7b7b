package org.zhongsheng.kernel.access;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.kernel.union.TreeEditor;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;

/** Turns the one-time link into a root union and its administrator. */
@Component(service = FirstStart.class)
public final class FirstStart {
    /** Until the administrator gives the root a better one. */
    private static final String ROOT_CODE = "0";

    private final Transactions transactions;
    private final Callers callers;
    private final Setup setup;
    private final Tree tree;
    private final TreeEditor editor;
    private final AccountDesk accounts;

    @Activate
    public FirstStart(
            @Reference Transactions transactions,
            @Reference Callers callers,
            @Reference Setup setup,
            @Reference Tree tree,
            @Reference TreeEditor editor,
            @Reference AccountDesk accounts) {
        this.transactions = transactions;
        this.callers = callers;
        this.setup = setup;
        this.tree = tree;
        this.editor = editor;
        this.accounts = accounts;
    }

    boolean isEmpty() {
        return setup.isEmpty();
    }

    boolean isToken(String token) {
        return setup.isToken(token);
    }

    Outcome<User> createAdministrator(String token, String rootUnion, NewAccount account, String password) {
        if (!setup.isToken(token) || !setup.isEmpty()) {
            return Outcome.refused(Finding.error(null, "platform.setup.spent"));
        }
        return callers.as(Caller.PLATFORM, () -> transactions.write(() -> create(rootUnion, account, password)));
    }

    private Outcome<User> create(String rootUnion, NewAccount account, String password) {
        var findings = accounts.findings(account, password);
        if (rootUnion.isBlank()) {
            findings.add(Finding.error("rootUnion", "platform.setup.union"));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return root(rootUnion.strip())
                .map(root -> accounts.open(account, password, false, Setup.ADMINISTRATOR, root)
                        .orThrow())
                .map(opened -> {
                    setup.spend();
                    return new User(opened.id(), opened.login(), opened.name(), null);
                });
    }

    private Outcome<Scope> root(String name) {
        var known = tree.root();
        return known.isPresent()
                ? Outcome.done(known.get())
                : editor.found(ROOT_CODE, name, "").map(Union::scope);
    }
}
