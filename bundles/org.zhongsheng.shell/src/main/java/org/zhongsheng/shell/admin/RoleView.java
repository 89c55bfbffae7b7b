package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** A role: its name, and its permissions by module. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = RolesView.PATH + "/:id([a-z][a-z0-9-]*)",
        title = "shell.role.title",
        permission = "platform.account.manage",
        menu = false)
public class RoleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";

    private final transient Accounts accounts;
    private final transient PermissionCatalogue catalogue;
    private final TextField id = new TextField(t("shell.roles.id"));
    private final TextField title = new TextField(t("shell.roles.name"));
    private int version;

    @Activate
    public RoleView(@Reference Accounts accounts, @Reference PermissionCatalogue catalogue) {
        this.accounts = accounts;
        this.catalogue = catalogue;
        id.setHelperText(t("shell.roles.id.help"));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("id").orElse(NEW);
        if (wanted.equals(NEW)) {
            edit(t("shell.roles.new"), Set.of());
        } else {
            show(accounts.roles().stream()
                    .filter(role -> role.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
        }
    }

    private void show(Role role) {
        id.setValue(role.id());
        id.setReadOnly(true);
        title.setValue(Roles.title(role));
        version = role.version();
        edit(Roles.title(role), role.permissions());
    }

    private void edit(String heading, Set<String> permissions) {
        var boxes = new PermissionBoxes(catalogue.groups(), permissions);
        var form =
                new Form().section("shell.role.section").field("title", title).field("id", id);
        boxes.in(form);
        form.submit("shell.save", () -> save(boxes.chosen()), this::saved).cancel(RolesView.PATH);
        removeAll();
        add(
                new PageHeader(heading).explain(t("shell.role.explain")).back(RolesView.PATH, t("shell.roles.title")),
                form);
    }

    private Outcome<Role> save(Set<String> permissions) {
        var name = id.getValue().strip();
        if (!name.matches("[a-z][a-z0-9-]{1,38}") || name.equals(NEW)) {
            return Outcome.refused(Finding.error("id", "shell.roles.id.bad"));
        }
        return accounts.saveRole(new Role(name, title.getValue().strip(), permissions, version));
    }

    private void saved(Role role) {
        Toast.done(t("shell.saved"));
        UI.getCurrentOrThrow().navigate(RolesView.PATH);
    }
}
