package org.zhongsheng.bench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.bench.Subject;

/** One session with one window, which speaks Vaadin's protocol without drawing anything. */
public final class Visitor {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern ROWS_CAME =
            Pattern.compile("\\{\"@v-node\":(\\d+)},(\\d+),\"return \\$0\\.\\$connector\\.confirm\\(\\$1\\)\"");
    private static final String CONFIRMATION = """
            {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"confirmUpdate",\
            "templateEventMethodArgs":[%s],"promise":-1}""";

    private static final String NODE = "\\{\"node\":(\\d+),\"type\":";

    private static final Pattern TEXT = Pattern.compile("\"key\":\"text\",\"feat\":\\d+,\"value\":\"([^\"]*)\"");

    private final Subject subject;
    private String cookie = "";
    private String csrf = "";
    private String shown = "";
    private final Map<String, Integer> around = new HashMap<>();
    private int ui;
    private int sync;
    private int client;

    private Visitor(Subject subject) {
        this.subject = subject;
    }

    /** Somebody who has come to a page. */
    public static Visitor at(Subject subject, String path) {
        var visitor = new Visitor(subject);
        visitor.open(path);
        return visitor;
    }

    /** Logs in as an account of the demonstration and goes to a page. */
    public static Visitor loggedIn(Subject subject, String account, String path) {
        var visitor = at(subject, "login");
        visitor.click("demo-" + account);
        visitor.leave();
        visitor.open(path);
        return visitor;
    }

    /** Loads the page as a browser does, up to the first thing that is shown. */
    public void open(String path) {
        send(request("").GET());
        enter(path);
    }

    /** What the page's scripts ask for. */
    private void enter(String path) {
        var init = send(request("?v-r=init&location=" + path + "&query=&v-sw=1280&v-sh=800&v-wn=w")
                .GET());
        csrf = find(init, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        ui = Integer.parseInt(find(init, "\"v-uiId\":(\\d+)"));
        sync = Integer.parseInt(find(init, "\"syncId\":(\\d+)"));
        client = 0;
        around.clear();
        shown = event(
                1,
                "ui-navigate",
                "{\"route\":\"" + path
                        + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}");
    }

    /** Closes the window; the session stays. */
    public void leave() {
        post("{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true,\"syncId\":%d,\"clientId\":%d}"
                .formatted(csrf, sync, client));
    }

    /** Clicks on the element that the page gave this id. */
    public String click(String id) {
        return click(nodeOf(id));
    }

    public String click(int node) {
        return event(node, "click", """
                {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,\
                "event.clientX":1,"event.clientY":1,"event.altKey":false,"event.button":0,\
                "event.screenX":1,"event.screenY":1}""");
    }

    /** Clicks on the element around this text. */
    public String clickOn(String text) {
        return click(around.computeIfAbsent(text, this::nodeAround));
    }

    /** The innermost element around the text that listens to clicks. */
    private int nodeAround(String text) {
        var node = find(shown, NODE + "\"put\",\"key\":\"text\",\"feat\":\\d+,\"value\":\"" + text + "\"");
        while (!shown.contains("{\"node\":" + node + ",\"type\":\"put\",\"key\":\"click\",\"feat\":4")) {
            node = find(shown, NODE + "\"splice\",\"feat\":2,[^{}]*\"addNodes\":\\[[^\\]]*\\b" + node + "\\b");
        }
        return Integer.parseInt(node);
    }

    /** The number of the element with this id on the page. */
    public int nodeOf(String id) {
        return Integer.parseInt(find(shown, NODE + "\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\"" + id + "\""));
    }

    /** What the page told the browser to show when it was opened. */
    public String shown() {
        return shown;
    }

    /** The words that stand on the page as it was opened. */
    Set<String> words() {
        return TEXT.matcher(shown).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Asks for what has changed; fails when the session is gone. */
    public String poll() {
        return event(1, "ui-poll", "{}");
    }

    private String event(int node, String event, String data) {
        var answer = ask("{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":%s}".formatted(node, event, data));
        confirm(answer);
        return answer;
    }

    /** Tells the lists of the page that their rows have come; a server that is not told remembers those before. */
    private void confirm(String answer) {
        var confirmations = ROWS_CAME
                .matcher(answer)
                .results()
                .map(rows -> CONFIRMATION.formatted(rows.group(1), rows.group(2)))
                .collect(Collectors.joining(","));
        if (!confirmations.isEmpty()) {
            ask(confirmations);
        }
    }

    private String ask(String questions) {
        var answer = post("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(csrf, questions, sync, client));
        if (answer.contains("\"sessionExpired\"") || answer.contains("\"appError\":{")) {
            throw new IllegalStateException(answer);
        }
        var next = found(answer, "\"syncId\":(\\d+)");
        sync = next == null ? sync : Integer.parseInt(next);
        client++;
        return answer;
    }

    private String post(String body) {
        return send(request("?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(subject.uri(path)).timeout(PATIENCE).header("Accept-Language", "zh-CN");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = answer(request.build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            answer.headers().allValues("Set-Cookie").forEach(set -> cookie = set.split(";", 2)[0]);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks once more, as browsers do, when a connection that was kept turns out to be closed. */
    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            return HTTP.send(request, BodyHandlers.ofString());
        }
    }

    private static String find(String text, String pattern) {
        var found = found(text, pattern);
        if (found == null) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found;
    }

    private static @Nullable String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
