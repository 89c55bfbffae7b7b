package org.zhongsheng.ui.page;

import com.vaadin.flow.component.html.Span;

/** A state in a word or two. */
public final class Chip extends Span {

    private static final long serialVersionUID = 1L;

    public Chip(String text, Tone tone) {
        super(text);
        addClassName("zs-chip");
        getElement().setAttribute("data-tone", tone.css());
    }
}
