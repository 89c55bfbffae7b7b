package org.zhongsheng.shell.frame;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.activation.ActivationChanged;
import org.zhongsheng.platform.event.Subscriber;

/** A union switched a module on or off: menus follow. */
@Component(service = Subscriber.class)
public class ActivationNews implements Subscriber<ActivationChanged> {

    private final LiveMenus menus;

    @Activate
    public ActivationNews(@Reference LiveMenus menus) {
        this.menus = menus;
    }

    @Override
    public Class<ActivationChanged> type() {
        return ActivationChanged.class;
    }

    @Override
    public void on(ActivationChanged event) {
        menus.refresh();
    }
}
