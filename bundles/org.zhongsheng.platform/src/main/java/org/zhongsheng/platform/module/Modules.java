package org.zhongsheng.platform.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.text.Outcome;

/**
 * The house of modules. Every change is checked and resolved against the running system before anything is touched; a
 * failure puts back what was there. Changing needs {@link #MANAGE} at the root and is audited.
 */
@ProviderType
public interface Modules {

    Permission MANAGE = new Permission("platform.module.manage");

    /** All modules and refused jars, by order and id. */
    List<ModuleInfo> list();

    Optional<ModuleInfo> find(String id);

    /** What would happen, without doing it: findings, none when the jar can be installed or updated. */
    Outcome<ModuleInfo> check(Path jar);

    /** Installs or updates from a copy of the jar. */
    Outcome<ModuleInfo> install(Path jar);

    Outcome<ModuleInfo> start(String id);

    Outcome<ModuleInfo> stop(String id);

    /** Removes the module and its jar; its data stays. */
    Outcome<ModuleInfo> remove(String id);
}
