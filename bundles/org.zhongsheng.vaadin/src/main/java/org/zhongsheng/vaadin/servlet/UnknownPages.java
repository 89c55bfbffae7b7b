package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.zhongsheng.vaadin.Views;

/** Vaadin answers every address with its start page; where no view is, the status says so. */
final class UnknownPages implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    private final transient Views views;

    UnknownPages(Views views) {
        this.views = views;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
        if (views.at(path).isEmpty()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
