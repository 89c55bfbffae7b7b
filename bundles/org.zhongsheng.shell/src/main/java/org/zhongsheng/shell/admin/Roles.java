package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Role;

/** The roles under the names that people know them by. */
@Component(service = Roles.class)
public class Roles {

    private final Accounts accounts;

    @Activate
    public Roles(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    List<Role> all() {
        return accounts.roles();
    }

    /** A role that the platform ships is named in the reader's language, others as they were given. */
    static String title(Role role) {
        var key = "role." + role.id();
        var shipped = t(key);
        return shipped.equals(key) ? role.title() : shipped;
    }

    String title(String id) {
        return all().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(Roles::title)
                .orElse(id);
    }

    Select<Role> choice() {
        var choice = new Select<Role>();
        choice.setLabel(t("shell.accounts.role"));
        choice.setItems(all());
        choice.setItemLabelGenerator(Roles::title);
        return choice;
    }
}
