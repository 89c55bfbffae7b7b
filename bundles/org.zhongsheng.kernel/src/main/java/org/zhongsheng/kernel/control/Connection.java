package org.zhongsheng.kernel.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON to and from one client. */
final class Connection implements AutoCloseable {

    private final SocketChannel channel;
    private final BufferedReader reader;
    private volatile boolean hungUp;

    Connection(SocketChannel channel) {
        this.channel = channel;
        this.reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    @Nullable
    String receive() throws IOException {
        return reader.readLine();
    }

    /** Lets go of everything once the client is gone; what is sent then is lost. */
    void send(String name, Object value) {
        var line = JsonMapper.shared().writeValueAsString(Map.of(name, value)) + "\n";
        try {
            write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            hungUp = true;
        }
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Watches, on a thread of its own, for the client to go. */
    void watch() {
        Thread.ofVirtual().name("control-watch").start(() -> {
            try {
                while (receive() != null) {
                    // a client has nothing more to say
                }
            } catch (IOException e) {
                // gone as well
            }
            hungUp = true;
        });
    }

    boolean hungUp() {
        return hungUp;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
