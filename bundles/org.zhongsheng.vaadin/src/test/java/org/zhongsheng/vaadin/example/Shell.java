package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.AppShellSettings;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Everything that an application may bring once. */
@Component(service = {AppShellConfigurator.class, I18NProvider.class})
@Push
public class Shell implements AppShellConfigurator, I18NProvider {

    private static final long serialVersionUID = 1L;

    @Activate
    public Shell() {}

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("shell", "by a service");
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return "text of " + key;
    }
}
