package org.zhongsheng.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The single column in which a view stands. Views extend it and add their parts. */
public class Page extends Div {

    private static final long serialVersionUID = 1L;

    public Page(Component... parts) {
        addClassName("zs-page");
        add(parts);
    }

    /** As wide as a text is easily read: for forms, profiles and settings. */
    public void narrow() {
        addClassName("narrow");
    }
}
