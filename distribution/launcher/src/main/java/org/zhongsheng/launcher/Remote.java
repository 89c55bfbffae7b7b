package org.zhongsheng.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a command carried out by the platform that runs on the home, and shows what it says. */
record Remote(Home home, Console console) {

    /**
     * @param result as JSON, if it was asked for and there is one
     */
    record Answer(int status, String result) {}

    int run(Arguments arguments) throws Stop {
        var answer = ask(arguments);
        if (arguments.json()) {
            console.out().println(answer.result());
        }
        return answer.status();
    }

    /** Lines for people are shown at once. */
    Answer ask(Arguments arguments) throws Stop {
        try (var channel = Channel.to(home)
                .orElseThrow(() -> new Stop(Stop.NOT_RUNNING, "remote.absent", arguments.word(), home.folder()))) {
            channel.send(Map.of(
                    "command", arguments.word(),
                    "arguments", arguments.rest().stream().map(Remote::absolute).toList(),
                    "locale", console.messages().locale().toLanguageTag(),
                    "json", arguments.json()));
            return show(channel);
        } catch (IOException e) {
            throw new Stop(Stop.FAILED, "remote.broken", String.valueOf(e.getMessage()));
        }
    }

    private Answer show(Channel channel) throws IOException, Stop {
        var result = "{}";
        for (var message = channel.receive(); message != null; message = channel.receive()) {
            if (message.get("status") instanceof Number status) {
                return new Answer(status.intValue(), result);
            }
            result = message.get("result") instanceof String json ? json : result;
            show(message);
        }
        throw new Stop(Stop.FAILED, "remote.hungUp", home.log().resolve("zhongsheng.log"));
    }

    private void show(Map<String, @Nullable Object> message) {
        message.forEach((kind, value) -> {
            switch (kind) {
                case "say" -> console.out().println(value);
                case "complain" -> console.err().println(value);
                case "progress" -> progress(String.valueOf(value));
                default -> {}
            }
        });
    }

    /** Overwrites itself, where somebody looks. */
    private void progress(String text) {
        if (System.console() != null && System.console().isTerminal()) {
            console.err().print("\r  " + text + "  ");
        }
    }

    /** The platform works in another folder than the user: files are sent absolute. A plain word is never a file. */
    private static String absolute(String argument) {
        boolean looksLikeFile = argument.contains(".") || argument.contains("/");
        return looksLikeFile && Files.isRegularFile(Path.of(argument))
                ? Path.of(argument).toAbsolutePath().normalize().toString()
                : argument;
    }
}
