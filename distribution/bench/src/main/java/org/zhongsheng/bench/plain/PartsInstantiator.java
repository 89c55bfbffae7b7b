package org.zhongsheng.bench.plain;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.zhongsheng.ui.text.Translations;

/** Makes views of the parts. */
final class PartsInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;

    PartsInstantiator(VaadinService service, Parts parts) {
        super(service);
        this.parts = parts;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.empty();
    }

    @Override
    public <T extends HasElement> T createRouteTarget(Class<T> type, NavigationEvent event) {
        return type.getName().startsWith("org.zhongsheng.") ? parts.make(type) : super.createRouteTarget(type, event);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return parts.get(Translations.class);
    }
}
