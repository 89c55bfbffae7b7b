package org.zhongsheng.shell.look;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The bell and the name; leads home. */
public final class Brand extends Anchor {

    private static final long serialVersionUID = 1L;

    public Brand() {
        super("", new Image("zhongsheng/logo.svg", ""), new Span(t("shell.name")));
        addClassName("shell-brand");
        setAriaLabel(t("shell.name"));
    }
}
