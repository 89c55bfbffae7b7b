package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes views, layouts and error pages: each is an instance of a prototype service, lent to one browser tab. */
@Component(service = Instances.class)
public final class Instances {

    private final BundleContext own;
    private final Catalogue catalogue;

    @Activate
    public Instances(BundleContext own, @Reference Catalogue catalogue) {
        this.own = own;
        this.catalogue = catalogue;
    }

    /** A new instance for this UI, or nothing if no service publishes the class. */
    public <T> Optional<T> create(Class<T> type, UI ui) {
        ServiceReference<?> source = catalogue.site().source(type);
        return source == null ? Optional.empty() : Optional.of(lend(source, type, ui));
    }

    private <S, T> T lend(ServiceReference<S> source, Class<T> type, UI ui) {
        ServiceObjects<S> lender = own.getServiceObjects(source);
        S service = lender == null ? null : lender.getService();
        if (service == null) {
            throw new IllegalStateException(
                    "No instance of " + type.getName() + " could be made; the log of its component says why");
        }
        if (service instanceof com.vaadin.flow.component.Component component) {
            new Loan(component, () -> giveBack(source, lender, service)).watch(ui.getSession());
        }
        return type.cast(service);
    }

    /** A service that goes disposes of its instances itself, and must not be disturbed by another thread then. */
    private <S> void giveBack(ServiceReference<S> source, ServiceObjects<S> lender, S service) {
        if (catalogue.knows(source)) {
            lender.ungetService(service);
        }
    }
}
