package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.ui.list.Asked;
import org.zhongsheng.ui.list.Column;
import org.zhongsheng.ui.list.ListPane;
import org.zhongsheng.ui.list.Rows;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** The accounts with a role within the union where one works. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = AccountsView.PATH,
        title = "shell.accounts.title",
        permission = "platform.account.manage",
        order = 9030,
        icon = "key")
public class AccountsView extends Page {

    static final String PATH = "admin/accounts";

    private static final long serialVersionUID = 1L;

    @Activate
    public AccountsView(@Reference Accounts accounts, @Reference Roles roles, @Reference Workplace workplace) {
        var rows = new Rows<Account>()
                .opens(account -> PATH + "/" + account.id().value())
                .column(Column.<Account>text("shell.accounts.name", Account::name)
                        .grow(2))
                .column(Column.text("shell.accounts.login", Account::login))
                .column(Column.<Account>text("shell.accounts.roles", account -> held(account, roles))
                        .grow(3))
                .column(Column.chip(
                        "shell.accounts.state",
                        account -> AccountState.of(account, Instant.now()).said(),
                        account -> AccountState.of(account, Instant.now()).tone()));
        var list = new ListPane<>(
                        rows, (Asked<String> asked) -> accounts.search(workplace.scope(), asked.text(), asked.after()))
                .search("shell.accounts.search")
                .empty(new EmptyState("key", t("shell.accounts.empty")))
                .at(workplace);
        add(
                new PageHeader(t("shell.accounts.title"))
                        .explain(t("shell.accounts.explain"))
                        .primary("shell.accounts.open", () -> UI.getCurrentOrThrow()
                                .navigate(PATH + "/new")),
                list);
    }

    private static String held(Account account, Roles roles) {
        return account.grants().stream()
                .map(grant -> roles.title(grant.role()) + " · " + grant.unionName())
                .collect(Collectors.joining(t("shell.separator")));
    }
}
