package org.zhongsheng.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** A headed part of a page, on a sheet of its own. */
public class Section extends com.vaadin.flow.component.html.Section {

    private static final long serialVersionUID = 1L;

    public Section(String heading, Component... parts) {
        addClassName("zs-section");
        add(new H2(heading));
        add(parts);
    }
}
