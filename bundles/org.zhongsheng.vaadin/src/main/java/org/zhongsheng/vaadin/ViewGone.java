package org.zhongsheng.vaadin;

import com.vaadin.flow.router.NotFoundException;

/**
 * What an {@link ErrorView} gets to show when the view at which a browser looks has been removed. Without such a page, a
 * plain one is shown. As soon as the view is back, the page gives way to it by itself.
 */
public class ViewGone extends NotFoundException {

    private static final long serialVersionUID = 1L;

    private final String title;

    public ViewGone(String path, String title) {
        super("The view at '" + path + "' has been removed");
        this.title = title;
    }

    /** The message key of the removed view's title; may be "". */
    public String title() {
        return title;
    }
}
