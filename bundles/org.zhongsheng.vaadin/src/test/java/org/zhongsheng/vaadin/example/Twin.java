package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

/** Wants the path of another. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "counter")
public class Twin extends Div {

    private static final long serialVersionUID = 1L;

    @Activate
    public Twin() {
        setText("twin");
    }
}
