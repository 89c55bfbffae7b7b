package org.zhongsheng.shell.session;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.vaadin.View;

/** Where an initial password must be changed before anything else. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = PasswordView.PATH, title = "shell.password.title", layout = View.NO_LAYOUT, menu = false)
public class PasswordView extends Div {

    static final String PATH = "password";

    private static final long serialVersionUID = 1L;

    @Activate
    public PasswordView(@Reference Accounts accounts) {
        addClassName("shell-door");
        var door = new Door(t("shell.password.title"), t("shell.password.initial"));
        door.add(new PasswordForm(accounts, () -> UI.getCurrent().getPage().setLocation("./")));
        add(door);
    }
}
