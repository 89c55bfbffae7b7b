package org.zhongsheng.vaadin.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers what browsers ask, as Vaadin does, with less memory. The last answer of each window is kept for a browser that
 * has not got it and asks again; a long one is soon compressed, because the first of a page is as large as all that the
 * server itself knows of the window. And a click is read into the room it takes, where Vaadin makes 64 K characters free.
 */
public final class Answers extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;

    /** Answers to most clicks are shorter and not worth the work. */
    private static final int LONG = 4096;

    /** Questions with more bytes are read in pieces. */
    private static final int SHORT = 16384;

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        int length = request.getContentLength();
        if (length < 0 || length > SHORT || !canHandleRequest(request)) {
            return super.handleRequest(session, request, response);
        }
        var message = new String(request.getInputStream().readNBytes(length), UTF_8);
        var writer = lockedHandleRequest(session, request, response, message);
        if (writer.isPresent()) {
            writer.get().writeResponse();
        }
        return writer.isPresent();
    }

    private Optional<ResponseWriter> lockedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String message) throws IOException {
        session.lock();
        try {
            return synchronizedHandleRequest(session, request, response, message);
        } finally {
            session.unlock();
        }
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String message) throws IOException {
        var writer = super.synchronizedHandleRequest(session, request, response, message);
        var ui = session.getService().findUI(request);
        if (ui != null) {
            pack(ui);
        }
        return writer;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {

            private static final long serialVersionUID = 1L;

            @Override
            public void handleRpc(UI ui, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                try {
                    super.handleRpc(ui, message, request);
                } catch (ClientResentPayloadException again) {
                    unpack(ui);
                    throw again;
                }
            }
        };
    }

    private static void pack(UI ui) {
        var answer = ui.getInternals().getLastRequestResponse();
        if (answer == null) {
            return;
        }
        var before = ComponentUtil.getData(ui, Packed.class);
        if (before != null) {
            before.drop();
        }
        boolean isLong = answer.length() > LONG;
        ComponentUtil.setData(ui, Packed.class, isLong ? Packed.of(answer) : null);
        if (isLong) {
            ui.getInternals().setLastRequestResponse(null);
        }
    }

    private static void unpack(UI ui) {
        var packed = ComponentUtil.getData(ui, Packed.class);
        if (packed != null) {
            ui.getInternals().setLastRequestResponse(packed.text());
        }
    }
}
