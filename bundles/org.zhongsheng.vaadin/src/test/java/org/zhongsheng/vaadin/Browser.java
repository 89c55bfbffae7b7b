package org.zhongsheng.vaadin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser window that speaks Vaadin's protocol as far as tests need it. */
final class Browser implements AutoCloseable {

    record Answer(int status, String body) {}

    private final HttpClient http;
    private final URI base;
    private final Set<Browser> windows;
    private String csrf = "";
    private String pushId = "";
    private String pushPath = "";
    private String pollId = "0";
    private int ui;
    private int sync;
    private int client;
    private String said = "";

    Browser(URI base) {
        this(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .version(HttpClient.Version.HTTP_1_1)
                        .build(),
                new HashSet<>());
    }

    private Browser(URI base, HttpClient http, Set<Browser> windows) {
        this.base = base;
        this.http = http;
        this.windows = windows;
    }

    /** Another window of the same session. */
    Browser window() {
        return new Browser(base, http, windows);
    }

    /** Opens the channel by which the server speaks first. */
    Channel channel() {
        var channel = new Channel();
        channel.open(http.newWebSocketBuilder()
                .buildAsync(URI.create("ws" + push("websocket").toString().substring("http".length())), channel)
                .join());
        return channel;
    }

    /** Begins to wait as a browser does that may not use WebSockets. */
    void startPolling() {
        pollId = find(longPoll().join(), "\\|([0-9a-f-]{36})\\|");
    }

    /** What the server says next. */
    CompletableFuture<String> longPoll() {
        return http.sendAsync(HttpRequest.newBuilder(push("long-polling")).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }

    private URI push(String transport) {
        return base.resolve(pushPath + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=" + pollId + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport="
                + transport
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                + "&Content-Type=application/json;%20charset=UTF-8");
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET().build());
    }

    /** Opens the page as a browser does once its scripts run; answers what the server wants to be shown. */
    String open(String location) {
        String page = get("/?v-r=init&location=" + location + "&query=&v-sw=1280&v-sh=800&v-wn=window" + hashCode())
                .body();
        csrf = find(page, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        pushId = found(page, "\"Vaadin-Push-ID\":\"([^\"]+)\"", "");
        pushPath = found(page, "\"key\":\"pushServletMapping\",\"feat\":\\d+,\"value\":\"([^\"]+)\"", "/");
        ui = Integer.parseInt(find(page, "\"v-uiId\":(\\d+)"));
        sync = Integer.parseInt(find(page, "\"syncId\":(\\d+)"));
        client = 0;
        windows.add(this);
        return go(location);
    }

    String go(String location) {
        return call(
                1,
                "ui-navigate",
                "{\"route\":\"" + location
                        + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}");
    }

    /** Clicks on the element whose id was in this answer. */
    String click(String answer, String id) {
        return answered(post(clickOn(answer, id)));
    }

    /** What the click says to the server. */
    String clickOn(String answer, String id) {
        String node = find(
                answer, "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\"" + id + "\"");
        return message(Integer.parseInt(node), "click", """
                {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,\
                "event.clientX":1,"event.clientY":1,"event.altKey":false,"event.button":0,\
                "event.screenX":1,"event.screenY":1}""");
    }

    /** Asks for what has changed meanwhile. */
    String poll() {
        return call(1, "ui-poll", "{}");
    }

    /** Tells the server that the window is closed. */
    void leave() {
        windows.remove(this);
        post("{\"csrfToken\":\"" + csrf + "\",\"rpc\":[],\"UNLOAD\":true,\"syncId\":" + sync + ",\"clientId\":" + client
                + "}");
    }

    private String call(int node, String event, String data) {
        return answered(post(message(node, event, data)));
    }

    private String message(int node, String event, String data) {
        return """
                {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"%s","data":%s}],"syncId":%d,"clientId":%d}""".formatted(csrf, node, event, data, sync, client);
    }

    private String answered(String answer) {
        if (answer.contains("\"sessionExpired\"") || answer.contains("\"appError\":{")) {
            throw new AssertionError(answer);
        }
        sync = Integer.parseInt(found(answer, "\"syncId\":(\\d+)", Integer.toString(sync)));
        client++;
        return answer;
    }

    /** Says what it said last, as a browser does that has got no answer. */
    String again() {
        return post(said);
    }

    private String post(String body) {
        said = body;
        var answer = send(HttpRequest.newBuilder(base.resolve("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.status() != 200) {
            throw new AssertionError(answer);
        }
        return answer.body();
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(String text, String pattern) {
        String found = found(text, pattern, null);
        if (found == null) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found;
    }

    @SuppressWarnings("NullAway") // answers the default, which may be null
    private static String found(String text, String pattern, @Nullable String otherwise) {
        var matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** Closes all windows of the session. */
    @Override
    public void close() {
        List.copyOf(windows).forEach(Browser::leave);
        http.shutdownNow();
    }
}
