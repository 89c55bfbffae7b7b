package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.util.Locale;
import java.util.Optional;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.Views;

/** Gives the browser's tab the title of its view, in the user's language. */
final class Titles implements PageTitleGenerator {

    private static final long serialVersionUID = 1L;

    private final transient Views views;
    private final I18NProvider texts;

    Titles(Views views, I18NProvider texts) {
        this.views = views;
        this.texts = texts;
    }

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return views.of(context.navigationTarget())
                .map(ViewInfo::title)
                .filter(title -> !title.isEmpty())
                .map(title -> texts.getTranslation(title, locale()))
                .orElse(context.value());
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElseGet(Locale::getDefault);
    }
}
