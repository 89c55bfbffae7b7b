package org.zhongsheng.shell.session;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.vaadin.View;

/** The first start: the one-time link leads here, where the root union is named and the administrator created. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = SetupView.PATH, title = "shell.setup.title", layout = View.NO_LAYOUT, menu = false)
public class SetupView extends Div implements BeforeEnterObserver {

    static final String PATH = "setup/:token([0-9a-f]{1,99})";

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final TextField union = new TextField(t("shell.setup.union"));
    private final TextField login = new TextField(t("shell.setup.login"));
    private final TextField name = new TextField(t("shell.setup.name"));
    private final NewPassword password = new NewPassword();
    private String token = "";

    @Activate
    public SetupView(@Reference Accounts accounts) {
        this.accounts = accounts;
        addClassName("shell-door");
        union.setPlaceholder(t("shell.setup.union.example"));
        login.setValue("admin");
        login.setHelperText(t("shell.setup.login.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(accounts.isSetupToken(token) ? setup() : spent());
    }

    private Door setup() {
        var door = new Door(t("shell.setup.welcome"), t("shell.setup.explain"));
        door.add(password.in(new Form()
                        .field("rootUnion", union)
                        .field("login", login)
                        .field("name", name))
                .submit("shell.setup.create", this::create, user -> UI.getCurrent()
                        .getPage()
                        .setLocation("./" + LoginView.PATH)));
        return door;
    }

    private Outcome<User> create() {
        List<Finding> differing = password.findings();
        return differing.isEmpty()
                ? accounts.createAdministrator(
                        token,
                        union.getValue().strip(),
                        login.getValue().strip(),
                        name.getValue().strip(),
                        password.chosen())
                : Outcome.refused(differing);
    }

    private static Door spent() {
        var door = new Door(t("shell.setup.title"), "");
        door.add(new EmptyState("lock", t("shell.setup.spent")).link("shell.login.go", LoginView.PATH));
        return door;
    }
}
