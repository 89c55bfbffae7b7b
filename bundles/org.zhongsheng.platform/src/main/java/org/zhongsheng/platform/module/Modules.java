package org.zhongsheng.platform.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/**
 * The house of modules. Every change is checked and resolved against the running system before anything is touched; a
 * failure puts back what was there. Changing needs {@link #MANAGE} at the root and is audited.
 */
@ProviderType
public interface Modules {

    Permission MANAGE = new Permission("platform.module.manage");

    /**
     * All modules and refused jars, by order and id; everybody may ask. An id stands once: a refused jar has the id of
     * its module while no other has it, else the name of its file.
     */
    List<ModuleInfo> list();

    Optional<ModuleInfo> find(String id);

    /** What would happen, without doing it: the module as it would be, or why the jar would be refused. */
    Outcome<ModuleInfo> check(Path jar);

    /** Installs or updates from a copy of the jar. When it is refused, all is as before and no copy is left. */
    Outcome<ModuleInfo> install(Path jar);

    /** Also what was put aside; it is put aside again when it fails again. */
    Outcome<ModuleInfo> start(String id);

    Outcome<ModuleInfo> stop(String id);

    /** Removes the module, or the refused jar, from {@code modules/}; its data stays. Answers what it was. */
    Outcome<ModuleInfo> remove(String id);

    /**
     * Puts a module aside that failed while it was used, such as by a view that throws when it is made. Needs no right;
     * returns at once, the module is stopped soon after.
     *
     * @return the number under which the log holds the cause
     */
    String quarantine(String id, Finding why, Throwable cause);
}
