package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.Layout;

/** Surrounds the views that say nothing of a layout. */
@Component(service = RouterLayout.class, scope = ServiceScope.PROTOTYPE)
@Layout(parent = "hall")
public class Frame extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    @Activate
    public Frame() {
        add(new H1("frame"));
    }
}
