package org.zhongsheng.vaadin.service;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.zhongsheng.vaadin.Guard;

/** The services that are used when they are there: the highest ranked of those that can be only one, else all. */
@Component(service = Extensions.class)
public final class Extensions {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable I18NProvider texts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ErrorHandler errors;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SystemMessagesProvider messages;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable AppShellConfigurator appShell;

    private final Ranked<Guard> guards = new Ranked<>();
    private final Ranked<RequestHandler> handlers = new Ranked<>();
    private final Ranked<IndexHtmlRequestListener> indexListeners = new Ranked<>();

    @Activate
    public Extensions() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addGuard(ServiceReference<Guard> reference, Guard guard) {
        guards.add(reference, guard);
    }

    void removeGuard(ServiceReference<Guard> reference) {
        guards.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addHandler(ServiceReference<RequestHandler> reference, RequestHandler handler) {
        handlers.add(reference, handler);
    }

    void removeHandler(ServiceReference<RequestHandler> reference) {
        handlers.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addIndexListener(ServiceReference<IndexHtmlRequestListener> reference, IndexHtmlRequestListener listener) {
        indexListeners.add(reference, listener);
    }

    void removeIndexListener(ServiceReference<IndexHtmlRequestListener> reference) {
        indexListeners.remove(reference);
    }

    public Optional<I18NProvider> texts() {
        return Optional.ofNullable(texts);
    }

    public Optional<ErrorHandler> errors() {
        return Optional.ofNullable(errors);
    }

    public Optional<SystemMessagesProvider> messages() {
        return Optional.ofNullable(messages);
    }

    public Optional<AppShellConfigurator> appShell() {
        return Optional.ofNullable(appShell);
    }

    public Collection<Guard> guards() {
        return guards.all();
    }

    public Collection<RequestHandler> handlers() {
        return handlers.all();
    }

    public Collection<IndexHtmlRequestListener> indexListeners() {
        return indexListeners.all();
    }
}
