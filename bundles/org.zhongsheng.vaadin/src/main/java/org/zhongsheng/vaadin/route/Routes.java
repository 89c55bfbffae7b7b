package org.zhongsheng.vaadin.route;

import com.vaadin.flow.router.internal.ConfiguredRoutes;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;

/**
 * Lets Vaadin's router read the catalogue as it is at the moment of asking, so that a change of any size shows at once
 * and as a whole. Nothing can be registered here: to add a view, register its service.
 */
public final class Routes extends ApplicationRouteRegistry {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;

    private Routes(VaadinContext context, Catalogue catalogue) {
        super(context);
        this.catalogue = catalogue;
    }

    /** Makes the catalogue the route registry of a servlet context. */
    public static void install(VaadinContext context, Catalogue catalogue) {
        context.setAttribute(new ApplicationRouteRegistryWrapper(new Routes(context, catalogue)));
    }

    @Override
    public ConfiguredRoutes getConfiguration() {
        return catalogue.site().routes();
    }

    @Override
    protected void configure(Configuration command) {
        throw new UnsupportedOperationException("A view is published as a service with @View");
    }
}
