package org.zhongsheng.shell.frame;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.vaadin.Views;

/**
 * Puts a module aside whose pages cannot be opened: after {@value #PATIENCE} failures in a row. A page that opens clears
 * its module, and as long as the tree of unions cannot be read either, the fault is not the module's.
 */
@Component(service = Reliability.class)
public class Reliability {

    private static final int PATIENCE = 3;

    private final Views views;
    private final Modules modules;
    private final Unions unions;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    @Activate
    public Reliability(@Reference Views views, @Reference Modules modules, @Reference Unions unions) {
        this.views = views;
        this.modules = modules;
        this.unions = unions;
    }

    void opened(String path) {
        if (!failures.isEmpty()) {
            moduleAt(path).ifPresent(failures::remove);
        }
    }

    /** Answers the number under which the log holds the cause when the module was put aside for it. */
    public Optional<String> failed(String path, Throwable cause) {
        return moduleAt(path)
                .filter(module -> failures.merge(module, 1, Integer::sum) >= PATIENCE && isHouseSound())
                .map(module -> putAside(module, path, cause));
    }

    private String putAside(String module, String path, Throwable cause) {
        failures.remove(module);
        return modules.quarantine(module, Finding.error(null, "shell.problem.quarantined", path, PATIENCE), cause);
    }

    private Optional<String> moduleAt(String path) {
        return views.at(path).map(view -> Owner.of(view.bundle()).id()).filter(module -> !module.isEmpty());
    }

    private boolean isHouseSound() {
        try {
            unions.root();
            return true;
        } catch (RuntimeException outage) {
            return false;
        }
    }
}
