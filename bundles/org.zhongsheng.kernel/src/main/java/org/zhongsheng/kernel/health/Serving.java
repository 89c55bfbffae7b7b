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
import org.zhongsheng.kernel.demo.DemoRunner;

/**
 * Registers the condition {@value #ID} while people can log in: the login view is published, a servlet answers its
 * address, and the accounts of a demo are there. Kernel knows neither the view nor the servlet, only how services describe themselves.
 */
@Component(
        service = {},
        immediate = true,
        reference = @Reference(name = "login", service = AnyService.class, target = "(vaadin.view.path=login)"))
public final class Serving {

    static final String ID = "zhongsheng.serving";

    private final BundleContext context;
    private final DemoRunner demo;
    private boolean ended;
    private @Nullable ServiceRegistration<Condition> condition;

    @Activate
    public Serving(BundleContext context, @Reference DemoRunner demo) {
        this.context = context;
        this.demo = demo;
    }

    /** Called again whenever the web server's servlets have changed. */
    @Reference(updated = "look")
    void look(HttpServiceRuntime runtime) {
        if (runtime.calculateRequestInfoDTO("/login").servletDTO != null) {
            demo.accounts().thenRun(this::begin);
        }
    }

    private synchronized void begin() {
        if (condition == null && !ended) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put(Condition.CONDITION_ID, ID);
            condition = context.registerService(Condition.class, Condition.INSTANCE, properties);
        }
    }

    @Deactivate
    synchronized void end() {
        ended = true;
        if (condition != null) {
            condition.unregister();
            condition = null;
        }
    }
}
