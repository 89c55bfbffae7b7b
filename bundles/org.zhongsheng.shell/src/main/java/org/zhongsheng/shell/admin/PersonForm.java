package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;

/** Name and mobile of an account. */
final class PersonForm {

    private final Account account;
    private final Accounts accounts;
    private final SerializableConsumer<Outcome<Account>> then;
    private final TextField name = new TextField(t("shell.accounts.name"));
    private final TextField mobile = new TextField(t("shell.accounts.mobile"));

    PersonForm(Account account, Accounts accounts, SerializableConsumer<Outcome<Account>> then) {
        this.account = account;
        this.accounts = accounts;
        this.then = then;
        name.setValue(account.name());
        mobile.setValue(Objects.requireNonNullElse(account.mobile(), ""));
    }

    Form sheet() {
        return new Form()
                .section("shell.accounts.person")
                .field("name", name)
                .optional("mobile", mobile)
                .submit("shell.save", this::save, amended -> then.accept(Outcome.done(amended)));
    }

    private Outcome<Account> save() {
        return accounts.amend(
                account.id(),
                account.version(),
                name.getValue().strip(),
                NewAccountView.entered(mobile),
                account.closed());
    }
}
