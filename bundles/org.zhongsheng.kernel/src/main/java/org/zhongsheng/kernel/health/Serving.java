package org.zhongsheng.kernel.health;

import java.util.Dictionary;
import java.util.Hashtable;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.condition.Condition;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;

/**
 * Registers the condition {@value #ID} while people can log in: the login view is published, and a servlet answers its
 * address. Kernel knows neither the view nor the servlet, only how services describe themselves.
 */
@Component(
        service = {},
        immediate = true,
        reference = @Reference(name = "login", service = AnyService.class, target = "(vaadin.view.path=login)"))
public final class Serving {

    static final String ID = "zhongsheng.serving";

    private final BundleContext context;
    private @Nullable ServiceRegistration<Condition> condition;

    @Activate
    public Serving(BundleContext context) {
        this.context = context;
    }

    /** Called again whenever the web server's servlets have changed. */
    @Reference(updated = "look")
    synchronized void look(HttpServiceRuntime runtime) {
        if (condition == null && runtime.calculateRequestInfoDTO("/login").servletDTO != null) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put(Condition.CONDITION_ID, ID);
            condition = context.registerService(Condition.class, Condition.INSTANCE, properties);
        }
    }

    @Deactivate
    synchronized void end() {
        if (condition != null) {
            condition.unregister();
            condition = null;
        }
    }
}
