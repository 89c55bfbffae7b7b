package org.zhongsheng.vaadin;

import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.testing.Felix;

/** The browser's end of Vaadin's push, by a WebSocket. */
final class Channel implements WebSocket.Listener, AutoCloseable {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    /** Waits until the server has greeted, from when on it speaks to this window. */
    void open(WebSocket opened) {
        socket = opened;
        awaits("|X|");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            received.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** Waits until the server says this; once it was waited for it is forgotten. */
    void awaits(String text) {
        Felix.await(text, () -> received.removeIf(said -> said.contains(text)));
    }

    /** Sends in the form of Vaadin's client: the length before the message. */
    void send(String message) {
        if (socket != null) {
            socket.sendText(message.length() + "|" + message, true).join();
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
