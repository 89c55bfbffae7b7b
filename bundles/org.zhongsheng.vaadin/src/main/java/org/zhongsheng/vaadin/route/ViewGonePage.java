package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.ResourceBundle;
import org.zhongsheng.vaadin.ViewGone;

/** The plain page for a removed view; applications offer a better one. */
public final class ViewGonePage extends Div implements HasErrorParameter<ViewGone> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ViewGone> parameter) {
        var texts = ResourceBundle.getBundle(
                "OSGI-INF.l10n.bundle", event.getUI().getLocale(), ViewGonePage.class.getClassLoader());
        add(new Paragraph(texts.getString("vaadin.gone")));
        return 404;
    }
}
