package org.zhongsheng.shell.admin;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.event.Subscriber;
import org.zhongsheng.platform.module.ModulesChanged;
import org.zhongsheng.vaadin.Browsers;

/** Keeps the open pages of the house of modules up to date. */
@Component(service = Subscriber.class)
public class ModuleNews implements Subscriber<ModulesChanged> {

    private final Browsers browsers;

    @Activate
    public ModuleNews(@Reference Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public Class<ModulesChanged> type() {
        return ModulesChanged.class;
    }

    @Override
    public void on(ModulesChanged event) {
        browsers.each(ui -> ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(ModulesView.class::isInstance)
                .map(ModulesView.class::cast)
                .forEach(ModulesView::refresh));
    }
}
