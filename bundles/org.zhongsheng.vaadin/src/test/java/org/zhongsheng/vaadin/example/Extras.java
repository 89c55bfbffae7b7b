package org.zhongsheng.vaadin.example;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Answers an address of its own, and writes on every page. */
@Component(service = {RequestHandler.class, IndexHtmlRequestListener.class})
public class Extras implements RequestHandler, IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    @Activate
    public Extras() {}

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        if (!"/extra".equals(request.getPathInfo())) {
            return false;
        }
        response.getWriter().write("an extra");
        return true;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        page.getDocument().body().append("<!-- extra -->");
    }
}
