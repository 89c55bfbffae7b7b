package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.ui.list.Asked;
import org.zhongsheng.ui.list.Column;
import org.zhongsheng.ui.list.ListPane;
import org.zhongsheng.ui.list.Rows;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.vaadin.View;

/** The roles: sets of permissions under a name. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = RolesView.PATH,
        title = "shell.roles.title",
        permission = "platform.account.manage",
        order = 9040,
        icon = "role")
public class RolesView extends Page {

    static final String PATH = "admin/roles";

    private static final long serialVersionUID = 1L;

    @Activate
    public RolesView(@Reference Roles roles) {
        var rows = new Rows<Role>()
                .opens(role -> PATH + "/" + role.id())
                .column(Column.<Role>text("shell.roles.name", Roles::title).grow(2))
                .column(Column.<Role>text("shell.roles.id", Role::id).deskOnly())
                .column(Column.number("shell.roles.permissions", RolesView::size));
        add(
                new PageHeader(t("shell.roles.title"))
                        .explain(t("shell.roles.explain"))
                        .primary("shell.roles.new", () -> UI.getCurrentOrThrow().navigate(PATH + "/new")),
                new ListPane<>(rows, (Asked<String> asked) -> found(roles, asked.text())).search("shell.roles.search"));
    }

    private static Slice<Role, String> found(Roles roles, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return new Slice<>(
                roles.all().stream()
                        .filter(role -> role.id().contains(wanted)
                                || Roles.title(role).toLowerCase(Locale.ROOT).contains(wanted))
                        .toList(),
                null);
    }

    private static String size(Role role) {
        return role.permissions().contains("*")
                ? t("shell.roles.all")
                : Integer.toString(role.permissions().size());
    }
}
