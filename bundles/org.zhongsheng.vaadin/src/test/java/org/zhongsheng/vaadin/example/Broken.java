package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

/** Cannot be made. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "broken")
public class Broken extends Div {

    private static final long serialVersionUID = 1L;

    @Activate
    public Broken() {
        throw new IllegalStateException("broken on purpose");
    }
}
