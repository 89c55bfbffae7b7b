package org.zhongsheng.shell.session;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;

/** The old password, and the new one twice. */
public final class PasswordForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final PasswordField old = new PasswordField(t("shell.password.old"));
    private final NewPassword password = new NewPassword();

    public PasswordForm(Accounts accounts, SerializableRunnable then) {
        this.accounts = accounts;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        getContent()
                .add(password.in(new Form().field("oldPassword", old))
                        .submit("shell.password.change", this::change, user -> changed(then)));
    }

    private Outcome<User> change() {
        var differing = password.findings();
        return differing.isEmpty()
                ? accounts.changePassword(old.getValue(), password.chosen())
                : Outcome.refused(differing);
    }

    private void changed(SerializableRunnable then) {
        Visits.current().ifPresent(Visit::passwordChanged);
        old.clear();
        password.clear();
        then.run();
    }
}
