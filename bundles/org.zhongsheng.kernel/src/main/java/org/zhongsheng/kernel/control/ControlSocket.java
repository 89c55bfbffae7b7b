package org.zhongsheng.kernel.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.text.Texts;

/** Listens at {@code data/control.sock} and holds each conversation on a thread of its own. */
@Component(
        service = {},
        immediate = true)
public final class ControlSocket {

    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);

    private final Commands commands;
    private final Texts texts;
    private final Path path;
    private final ServerSocketChannel server;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Access access;

    @Activate
    public ControlSocket(BundleContext context, @Reference Commands commands, @Reference Texts texts)
            throws IOException {
        this(Path.of(context.getProperty("zhongsheng.home")), commands, texts);
    }

    ControlSocket(Path home, Commands commands, Texts texts) throws IOException {
        this.commands = commands;
        this.texts = texts;
        var data = Files.createDirectories(home.resolve("data"));
        this.path = data.resolve("control.sock");
        this.server = listen(data, path);
        Thread.ofVirtual().name("control").start(this::accept);
    }

    private static ServerSocketChannel listen(Path data, Path path) throws IOException {
        Files.deleteIfExists(path);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        // A socket's address has at most 108 bytes, a home's path may have more: so it is reached by a short way.
        var shortcut = Files.createTempDirectory("zs");
        var link = Files.createSymbolicLink(shortcut.resolve("d"), data.toAbsolutePath());
        try {
            server.bind(UnixDomainSocketAddress.of(link.resolve(path.getFileName())));
        } finally {
            Files.delete(link);
            Files.delete(shortcut);
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        return server;
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                Thread.ofVirtual().name("control-command").start(() -> hold(client));
            }
        } catch (ClosedChannelException e) {
            // the platform stops
        } catch (IOException e) {
            LOG.error("the control channel is closed, commands cannot be given any more", e);
        }
    }

    private void hold(SocketChannel client) {
        try (var connection = new Connection(client)) {
            new Conversation(commands, texts, access).hold(connection);
        } catch (IOException e) {
            LOG.debug("a client of the control channel went", e);
        }
    }

    @Deactivate
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(path);
    }
}
