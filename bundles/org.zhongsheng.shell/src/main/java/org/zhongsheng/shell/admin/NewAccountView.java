package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.work.UnionPicker;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** Opens an account with a role; its initial password is shown once. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = AccountsView.PATH + "/new",
        title = "shell.accounts.open",
        permission = "platform.account.manage",
        menu = false)
public class NewAccountView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final TextField name = new TextField(t("shell.accounts.name"));
    private final TextField login = new TextField(t("shell.accounts.login"));
    private final TextField mobile = new TextField(t("shell.accounts.mobile"));
    private final Select<Role> role;
    private final UnionPicker union;
    private final String password = InitialPassword.next();

    @Activate
    public NewAccountView(
            @Reference Accounts accounts,
            @Reference Roles roles,
            @Reference Unions unions,
            @Reference PlacesToManage places,
            @Reference Workplace workplace) {
        this.accounts = accounts;
        role = roles.choice();
        union = new UnionPicker(t("shell.accounts.union"), unions, places::scopes);
        workplace.union().ifPresent(union::setValue);
        login.setHelperText(t("shell.accounts.login.help"));
        narrow();
        add(
                new PageHeader(t("shell.accounts.open"))
                        .explain(t("shell.accounts.open.explain"))
                        .back(AccountsView.PATH, t("shell.accounts.title")),
                form());
    }

    private Form form() {
        return new Form()
                .section("shell.accounts.person")
                .field("name", name)
                .field("login", login)
                .optional("mobile", mobile)
                .section("shell.accounts.grant.section")
                .field("role", role)
                .field("union", union)
                .submit("shell.accounts.open", this::open, this::opened)
                .cancel(AccountsView.PATH);
    }

    private Outcome<Account> open() {
        var person = new NewAccount(login.getValue().strip(), name.getValue().strip(), entered(mobile), null);
        return accounts.open(
                person, password, role.getValue().id(), union.getValue().id());
    }

    private void opened(Account account) {
        InitialPassword.show(account, password, () -> UI.getCurrentOrThrow()
                .navigate(AccountsView.PATH + "/" + account.id().value()));
    }

    static @Nullable String entered(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
