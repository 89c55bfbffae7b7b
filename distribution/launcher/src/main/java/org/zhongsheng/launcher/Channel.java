package org.zhongsheng.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection to the platform that runs on a home: a line of JSON there, lines of JSON back. */
final class Channel implements AutoCloseable {

    private final SocketChannel socket;
    private final BufferedReader reader;

    private Channel(SocketChannel socket) {
        this.socket = socket;
        this.reader = new BufferedReader(Channels.newReader(socket, StandardCharsets.UTF_8));
    }

    /** Empty when no platform runs there. */
    static Optional<Channel> to(Home home) throws IOException {
        if (Files.notExists(home.socket())) {
            return Optional.empty();
        }
        // A socket's address has at most 108 bytes, a home's path may have more: so it is reached by a short way.
        var shortcut = Files.createTempDirectory("zs");
        try {
            var data = Files.createSymbolicLink(shortcut.resolve("d"), home.data());
            return connect(data.resolve(home.socket().getFileName()));
        } finally {
            Folders.delete(shortcut);
        }
    }

    private static Optional<Channel> connect(Path path) throws IOException {
        var socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.connect(UnixDomainSocketAddress.of(path));
            return Optional.of(new Channel(socket));
        } catch (IOException e) {
            socket.close();
            return Optional.empty();
        }
    }

    void send(Map<String, ?> message) throws IOException {
        var bytes = ByteBuffer.wrap((Json.write(message) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    /** The next message, or null when the platform has hung up. */
    @Nullable
    Map<String, @Nullable Object> receive() throws IOException {
        var line = reader.readLine();
        return line == null ? null : Json.read(line);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
