package org.zhongsheng.vaadin.example;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.zhongsheng.vaadin.Guard;
import org.zhongsheng.vaadin.ViewInfo;

/** Lets nobody count. */
@Component
public class Doorman implements Guard {

    @Activate
    public Doorman() {}

    @Override
    public void check(BeforeEnterEvent event, ViewInfo view) {
        if (view.permission().equals("count")) {
            event.forwardTo("details/door");
        }
    }
}
