package org.zhongsheng.shell.frame;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.vaadin.Browsers;
import org.zhongsheng.vaadin.ViewsListener;

/** Brings the menus of all open browsers up to date when modules come, go, or are switched on or off. */
@Component(service = {LiveMenus.class, ViewsListener.class})
public class LiveMenus implements ViewsListener {

    private final Browsers browsers;

    @Activate
    public LiveMenus(@Reference Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public void viewsChanged() {
        refresh();
    }

    void refresh() {
        browsers.each(ui -> Frame.of(ui).ifPresent(Frame::refresh));
    }
}
