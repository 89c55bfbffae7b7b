package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.zhongsheng.vaadin.ViewInfo;

/** The properties that the annotations of this bundle leave on a service, each with its default. */
record Properties(ServiceReference<?> service) {

    boolean has(String key) {
        return service.getProperty(key) != null;
    }

    String text(String key) {
        return service.getProperty(key) instanceof String text ? text : "";
    }

    /** What the service asks for: a path, or the name of a layout. */
    String wish() {
        return has("vaadin.layout") ? text("vaadin.layout") : text("vaadin.view.path");
    }

    ViewInfo view(Bundle bundle, Class<? extends Component> type) {
        return new ViewInfo(
                text("vaadin.view.path"),
                text("vaadin.view.title"),
                text("vaadin.view.permission"),
                service.getProperty("vaadin.view.order") instanceof Integer order ? order : 1000,
                text("vaadin.view.icon"),
                text("vaadin.view.layout"),
                !Boolean.FALSE.equals(service.getProperty("vaadin.view.menu")),
                bundle,
                type);
    }
}
