package org.zhongsheng.shell.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.union.Unions;

/** All permissions that exist: the platform's and those that the modules declare. */
@Component(service = PermissionCatalogue.class)
public class PermissionCatalogue {

    private static final String PLATFORM = "platform";

    private final Modules modules;

    @Activate
    public PermissionCatalogue(@Reference Modules modules) {
        this.modules = modules;
    }

    /** @param titleKey of the heading above the permissions */
    record Group(String module, String titleKey, List<String> permissions) {}

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        modules.list().stream()
                .filter(module ->
                        !module.id().equals(PLATFORM) && !module.permissions().isEmpty())
                .map(module -> new Group(module.id(), "module." + module.id() + ".name", module.permissions()))
                .forEach(groups::add);
        groups.add(new Group(PLATFORM, "shell.roles.platform", platform()));
        return List.copyOf(groups);
    }

    private static List<String> platform() {
        return Stream.of(
                        Unions.EDIT,
                        People.VIEW,
                        People.EDIT,
                        People.REVEAL,
                        Accounts.MANAGE,
                        Activation.DECIDE,
                        AuditLog.VIEW,
                        Modules.MANAGE)
                .map(Permission::name)
                .toList();
    }
}
