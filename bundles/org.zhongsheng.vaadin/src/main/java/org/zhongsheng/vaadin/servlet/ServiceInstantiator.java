package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.PageTitleGenerator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import java.util.stream.Stream;
import org.zhongsheng.vaadin.service.Texts;

/** Takes what Vaadin wants instances of from services; what no service publishes is made by its constructor. */
final class ServiceInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private final I18NProvider texts;
    private final PageTitleGenerator titles;
    private final MenuAccessControl menus = new DefaultMenuAccessControl();

    ServiceInstantiator(VaadinService service, Parts parts) {
        super(service);
        this.parts = parts;
        this.texts = new Texts(parts.extensions());
        this.titles = new Titles(parts.catalogue(), texts);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.empty();
    }

    @Override
    public Stream<IndexHtmlRequestListener> getIndexHtmlRequestListeners(Stream<IndexHtmlRequestListener> given) {
        IndexHtmlRequestListener services =
                page -> parts.extensions().indexListeners().forEach(listener -> listener.modifyIndexHtmlResponse(page));
        return Stream.concat(given, Stream.of(new UnknownPages(parts.catalogue()), services));
    }

    @Override
    public <T extends HasElement> T createRouteTarget(Class<T> type, NavigationEvent event) {
        return parts.instances().create(type, event.getUI()).orElseGet(() -> getOrCreate(type));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return parts.extensions()
                .appShell()
                .filter(shell -> AppShellConfigurator.class.isAssignableFrom(type))
                .filter(type::isInstance)
                .map(type::cast)
                .orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return texts;
    }

    @Override
    public PageTitleGenerator getPageTitleGenerator() {
        return titles;
    }

    @Override
    public MenuAccessControl getMenuAccessControl() {
        return menus;
    }
}
