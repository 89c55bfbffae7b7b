package org.zhongsheng.shell.session;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.io.Serializable;
import java.util.List;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.ui.form.Form;

/** A new password, typed twice. */
public final class NewPassword implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PasswordField first = new PasswordField(t("shell.password.new"));
    private final PasswordField again = new PasswordField(t("shell.password.again"));

    public NewPassword() {
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
        first.setHelperText(t("shell.password.rule"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    public Form in(Form form) {
        return form.field("password", first).field("again", again);
    }

    public String chosen() {
        return first.getValue();
    }

    public List<Finding> findings() {
        return first.getValue().equals(again.getValue())
                ? List.of()
                : List.of(Finding.error("again", "shell.password.differs"));
    }

    public void clear() {
        first.clear();
        again.clear();
    }
}
