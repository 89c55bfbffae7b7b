package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

/** Cannot be made: only its package knows it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "hidden")
class Hidden extends Div {

    private static final long serialVersionUID = 1L;

    @Activate
    public Hidden() {}
}
