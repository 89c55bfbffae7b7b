package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.Layout;

/** Surrounds other layouts. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Layout("hall")
public class Hall extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    @Activate
    public Hall() {
        add(new H1("hall"));
    }
}
