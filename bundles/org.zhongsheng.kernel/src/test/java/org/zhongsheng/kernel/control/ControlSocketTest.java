package org.zhongsheng.kernel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;

class ControlSocketTest {

    @TempDir
    private Path home;

    private final Commands commands = new Commands(command("doctor", (arguments, terminal) -> 0));
    private ControlSocket socket;

    @BeforeEach
    void open() throws IOException {
        socket = new ControlSocket(home, commands, new Keys());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void tellsLinesAndStatus() throws IOException {
        commands.add(command("greet", (arguments, terminal) -> {
            terminal.say(Text.of("hello", arguments.getFirst()));
            terminal.complain(Text.of("careful"));
            terminal.progress(5000, 100_000);
            terminal.result(Map.of("greeted", arguments));
            return 1;
        }));

        assertThat(ask("greet", false, "Wang"))
                .containsExactly(
                        "{\"say\":\"hello[Wang]\"}",
                        "{\"complain\":\"careful[]\"}",
                        "{\"progress\":\"5,000 / 100,000\"}",
                        "{\"status\":1}");
    }

    @Test
    void givesMachinesTheResultAlone() throws IOException {
        commands.add(command("greet", (arguments, terminal) -> {
            terminal.say(Text.of("hello"));
            terminal.result(Map.of("greeted", arguments));
            return 0;
        }));

        assertThat(ask("greet", true, "Wang"))
                .containsExactly("{\"result\":\"{\\\"greeted\\\":[\\\"Wang\\\"]}\"}", "{\"status\":0}");
    }

    @Test
    void saysTextsWithinTheResult() throws IOException {
        commands.add(command("greet", (arguments, terminal) -> {
            terminal.result(Map.of("lines", List.of(Map.of("line", Text.of("hello")))));
            return 0;
        }));

        assertThat(ask("greet", true)).first().asString().contains("hello[]").doesNotContain("key");
    }

    @Test
    void refusesAnUnknownCommand() throws IOException {
        assertThat(ask("frob", false))
                .containsExactly("{\"complain\":\"platform.command.unknown[frob]\"}", "{\"status\":2}");
    }

    @Test
    void refusesWhatIsNoRequest() throws IOException {
        assertThat(talk("frob\n")).last().isEqualTo("{\"status\":2}");
    }

    @Test
    void survivesACommandThatThrows() throws IOException {
        commands.add(command("burst", (arguments, terminal) -> {
            throw new IllegalStateException("burst");
        }));

        assertThat(ask("burst", false)).first().asString().contains("platform.command.failed[burst, ");
        assertThat(ask("help", false)).containsExactly("{\"say\":\"usage[]\"}", "{\"status\":0}");
    }

    @Test
    void hidesTheExamination() throws IOException {
        assertThat(ask("doctor", false)).containsExactly("{\"status\":0}");
        assertThat(ask("help", false)).containsExactly("{\"status\":0}");
    }

    @Test
    void interruptsTheCommandOfAClientThatHangsUp() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        commands.add(command("wait", (arguments, terminal) -> {
            begun.countDown();
            while (!terminal.interrupted().getAsBoolean()) {
                Thread.onSpinWait();
            }
            interrupted.countDown();
            return 1;
        }));

        try (var client = connect()) {
            client.write(bytes(request("wait", false)));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isOpenToItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data/control.sock"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takesThePlaceOfASocketLeftBehind() throws IOException {
        socket.close();
        Files.createFile(home.resolve("data/control.sock"));
        socket = new ControlSocket(home, commands, new Keys());

        assertThat(ask("help", false)).containsExactly("{\"status\":0}");
    }

    @Test
    void listensInAHomeOfAnyDepth(@TempDir Path elsewhere) throws IOException {
        var deep = elsewhere.resolve("deep".repeat(30));
        var another = new ControlSocket(deep, commands, new Keys());
        assertThat(deep.resolve("data/control.sock")).exists();
        another.close();
        assertThat(deep.resolve("data/control.sock")).doesNotExist();
    }

    private List<String> ask(String command, boolean json, String... arguments) throws IOException {
        return talk(request(command, json, arguments));
    }

    private static String request(String command, boolean json, String... arguments) {
        var quoted = arguments.length == 0 ? "" : "\"" + String.join("\",\"", arguments) + "\"";
        return "{\"command\":\"%s\",\"arguments\":[%s],\"locale\":\"en\",\"json\":%s}%n"
                .formatted(command, quoted, json);
    }

    private List<String> talk(String line) throws IOException {
        try (var client = connect()) {
            client.write(bytes(line));
            return new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8)).readAllLines();
        }
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(home.resolve("data/control.sock")));
    }

    private static ByteBuffer bytes(String line) {
        return ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Act {
        int run(List<String> arguments, Command.Terminal terminal) throws IOException;
    }

    private static Command command(String name, Act act) {
        return new Command() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Text usage() {
                return Text.of("usage");
            }

            @Override
            public int run(List<String> arguments, Terminal terminal) throws IOException {
                return act.run(arguments, terminal);
            }
        };
    }

    /** Says the keys instead of texts. */
    private static final class Keys implements Texts {
        @Override
        public String get(Locale locale, String key, Object... args) {
            return key + List.of(args);
        }

        @Override
        public Optional<String> find(Locale locale, String key, Object... args) {
            return Optional.of(get(locale, key, args));
        }

        @Override
        public SortedSet<String> keys(String beginning) {
            throw new UnsupportedOperationException(beginning);
        }
    }
}
