package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

/** Stands alone and has a parameter. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "details/:id", layout = View.NO_LAYOUT, menu = false)
public class Details extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Activate
    public Details() {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setText("found " + event.getRouteParameters().get("id").orElse(""));
    }
}
