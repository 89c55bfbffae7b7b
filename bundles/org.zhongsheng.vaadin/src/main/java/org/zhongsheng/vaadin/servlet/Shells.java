package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.VaadinContext;
import java.util.Optional;
import org.zhongsheng.vaadin.service.Extensions;

/** Makes the class of the present {@link AppShellConfigurator} the one whose annotations shape the page. */
final class Shells {

    private final AppShellRegistry registry;
    private final Extensions extensions;

    Shells(VaadinContext context, Extensions extensions) {
        this.registry = AppShellRegistry.getInstance(context);
        this.extensions = extensions;
    }

    /** Looks whether the service has changed. */
    void follow() {
        if (wanted().orElse(null) != registry.getShell()) {
            change();
        }
    }

    private synchronized void change() {
        registry.reset();
        wanted().ifPresent(registry::setShell);
    }

    private Optional<Class<? extends AppShellConfigurator>> wanted() {
        return extensions.appShell().map(AppShellConfigurator::getClass);
    }
}
