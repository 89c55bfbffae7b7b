package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.ReflectTools;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLayout;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.ViewProblem;

/** A service that asks to be published, as its properties describe it. No instance is made to find that out. */
sealed interface Offer {

    /** The service that makes the instances. */
    ServiceReference<?> source();

    /** What it asks for, as an operator would name it. */
    String wish();

    record OfView(ServiceReference<?> source, ViewInfo info) implements Offer {

        @Override
        public String wish() {
            return info.path();
        }
    }

    record OfLayout(ServiceReference<?> source, Class<? extends RouterLayout> type, String name, String parent)
            implements Offer {

        @Override
        public String wish() {
            return name;
        }
    }

    record OfErrorView(
            ServiceReference<?> source, Class<? extends Component> type, Class<? extends Exception> exception)
            implements Offer {

        @Override
        public String wish() {
            return exception.getName();
        }
    }

    /** Something that cannot be published at all. */
    record Broken(ServiceReference<?> source, String wish, String reason) implements Offer {}

    static Offer of(ServiceReference<?> service) {
        var properties = new Properties(service);
        try {
            return read(service, properties);
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            return new Broken(service, properties.wish(), Objects.toString(e.getMessage(), e.toString()));
        }
    }

    private static Offer read(ServiceReference<?> service, Properties of) throws ClassNotFoundException {
        Bundle bundle = service.getBundle();
        if (bundle == null) {
            throw new IllegalStateException("its bundle has gone");
        }
        Class<?> type = bundle.loadClass(of.text("component.name"));
        if (!Modifier.isPublic(type.getModifiers()) || type.getConstructors().length == 0) {
            throw new IllegalStateException("components can be made of public classes with public constructors only");
        }
        if (of.has("vaadin.layout")) {
            var layout = type.asSubclass(RouterLayout.class);
            return new OfLayout(service, layout, of.text("vaadin.layout"), of.text("vaadin.parent"));
        }
        Class<? extends Component> component = type.asSubclass(Component.class);
        if (of.has("vaadin.error.view")) {
            return new OfErrorView(service, component, exceptionOf(component));
        }
        return new OfView(service, of.view(bundle, component));
    }

    private static Class<? extends Exception> exceptionOf(Class<? extends Component> type) {
        return ReflectTools.getGenericInterfaceType(type, HasErrorParameter.class)
                .asSubclass(Exception.class);
    }

    /** Why this is not published. */
    default ViewProblem refused(String reason) {
        Bundle bundle = source().getBundle();
        String owner = bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion();
        return new ViewProblem(wish(), new Properties(source()).text("component.name"), owner, reason);
    }
}
