package org.zhongsheng.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** What every page loads: Vaadin's Aura, our tokens and styles, the bell. */
@Component(service = AppShellConfigurator.class)
@HttpWhiteboardResource(pattern = "/zhongsheng-shell/*", prefix = "/static")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://zhongsheng/tokens.css")
@StyleSheet("context://zhongsheng/theme.css")
@StyleSheet("context://zhongsheng-shell/shell.css")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addFavIcon("icon", "zhongsheng/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
