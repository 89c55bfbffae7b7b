package org.zhongsheng.bench.bell;

import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "bell", title = "bell.title")
public class BellView extends Div {

    private static final long serialVersionUID = 1L;

    public BellView() {
        setText("ding");
    }
}
