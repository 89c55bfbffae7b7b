package org.zhongsheng.kernel.control;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;
import tools.jackson.core.JacksonException;

/** Carries out the one command of a connection. */
final class Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final Commands commands;
    private final Texts texts;
    private final @Nullable Access access;

    Conversation(Commands commands, Texts texts, @Nullable Access access) {
        this.commands = commands;
        this.texts = texts;
        this.access = access;
    }

    void hold(Connection connection) throws IOException {
        var line = connection.receive();
        if (line != null) {
            connection.send("status", answer(line, connection));
        }
    }

    private int answer(String line, Connection connection) {
        try {
            var request = Request.read(line);
            connection.watch();
            return run(request, new SocketTerminal(connection, texts, request.language(), request.json()));
        } catch (JacksonException e) {
            connection.send("complain", "not a request: " + e.getOriginalMessage());
            return USAGE;
        }
    }

    private int run(Request request, Command.Terminal terminal) {
        if (request.command().equals("help")) {
            commands.all().forEach(command -> terminal.say(command.usage()));
            return 0;
        }
        var command = commands.find(request.command());
        if (command.isEmpty()) {
            terminal.complain(Text.of("platform.command.unknown", request.command()));
            return USAGE;
        }
        return run(command.get(), request, terminal);
    }

    private int run(Command command, Request request, Command.Terminal terminal) {
        try {
            return withAllRights(() -> command.run(request.arguments(), terminal));
        } catch (Exception e) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("command {} failed [{}]", request.command(), reference, e);
            terminal.complain(Text.of("platform.command.failed", request.command(), reference));
            return FAILED;
        }
    }

    /** As long as the data layer does not run there are no rights to ask for, and commands that need none still work. */
    private int withAllRights(Callable<Integer> work) throws Exception {
        return access == null ? work.call() : access.<Integer, Exception>asPlatform(work::call);
    }
}
