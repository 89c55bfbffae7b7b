package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.page.Danger;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** An account: whose it is, what it may, and whether it is open. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = AccountsView.PATH + "/:id([0-9]{1,18})",
        title = "shell.account.title",
        permission = "platform.account.manage",
        menu = false)
public class AccountView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient GrantsParts parts;
    private final FindingsPanel refusal = new FindingsPanel();

    @Activate
    public AccountView(@Reference Accounts accounts, @Reference GrantsParts parts) {
        this.accounts = accounts;
        this.parts = parts;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").map(AccountId::new);
        show(id.flatMap(accounts::find).orElseThrow(NotFoundException::new));
    }

    private void show(Account account) {
        removeAll();
        add(
                new PageHeader(account.name())
                        .explain(t("shell.profile.login", account.login()))
                        .back(AccountsView.PATH, t("shell.accounts.title"))
                        .state(AccountState.of(account, Instant.now()).chip()),
                refusal,
                new Section(t("shell.account.grants"), new GrantsPanel(account, parts, this::took)),
                new Div(new PersonForm(account, accounts, this::took).sheet()),
                new Section(t("shell.account.access"), reset(account), close(account)));
    }

    private Button reset(Account account) {
        return new Button(t("shell.account.reset"), click -> new Danger(
                        t("shell.account.reset.title", account.name()),
                        t("shell.account.reset.explain"),
                        t("shell.account.reset"),
                        () -> {
                            var password = InitialPassword.next();
                            var outcome = accounts.resetPassword(account.id(), password);
                            took(outcome);
                            if (outcome.isDone()) {
                                InitialPassword.show(account, password, () -> {});
                            }
                        })
                .open());
    }

    private Button close(Account account) {
        if (account.closed()) {
            return new Button(t("shell.account.reopen"), click -> took(closed(account, false)));
        }
        var button = new Button(t("shell.account.close"), click -> new Danger(
                        t("shell.account.close.title", account.name()),
                        t("shell.account.close.explain"),
                        t("shell.account.close"),
                        () -> took(closed(account, true)))
                .open());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private Outcome<Account> closed(Account account, boolean closed) {
        return accounts.amend(account.id(), account.version(), account.name(), account.mobile(), closed);
    }

    private void took(Outcome<Account> outcome) {
        refusal.show(outcome.findings());
        if (outcome instanceof Outcome.Done<Account>(var account)) {
            show(account);
            Toast.done(t("shell.saved"));
        } else {
            refusal.focus();
        }
    }
}
