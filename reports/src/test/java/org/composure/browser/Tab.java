package org.composure.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One tab of a browser, driven through the Chrome DevTools protocol, version 1.3. For one thread. */
public final class Tab implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long ANSWER_SECONDS = 30;
    private static final Map<String, Key> KEYS = Map.of(
            "Tab", new Key("Tab", 9, ""),
            "Enter", new Key("Enter", 13, "\r"),
            "Escape", new Key("Escape", 27, ""),
            " ", new Key("Space", 32, " "),
            "ArrowRight", new Key("ArrowRight", 39, ""),
            "ArrowLeft", new Key("ArrowLeft", 37, ""),
            "ArrowDown", new Key("ArrowDown", 40, ""),
            "Home", new Key("Home", 36, ""));

    /** A key by what browsers call it, its old number, and what it types. */
    private record Key(String code, int number, String types) {}

    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Tab(HttpClient client, URI address) {
        this.socket =
                client.newWebSocketBuilder().buildAsync(address, new Ear()).join();
        tell("Page.enable");
        tell("Runtime.enable");
        tell("Log.enable");
        ObjectNode watch = MAPPER.createObjectNode().put("source", WATCH);
        tell("Page.addScriptToEvaluateOnNewDocument", watch);
        evaluate(WATCH);
    }

    private static final String WATCH = resource("eyes.js");

    private static String resource(String name) {
        try (InputStream in = Tab.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + " beside the tests.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hears answers and complaints. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                hear(MAPPER.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void hear(JsonNode said) {
        JsonNode id = said.get("id");
        if (id != null) {
            CompletableFuture<JsonNode> waiting = asked.remove(id.asInt());
            if (waiting != null) {
                waiting.complete(said);
            }
            return;
        }
        JsonNode about = said.path("params");
        switch (said.path("method").asString("")) {
            case "Runtime.exceptionThrown" -> complaints.add(about.toString());
            case "Runtime.consoleAPICalled" -> {
                if (about.path("type").asString("").equals("error")) {
                    complaints.add(about.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                if (about.path("entry").path("level").asString("").equals("error")) {
                    complaints.add(about.path("entry").toString());
                }
            }
            default -> {
                // Everything else that happens in a tab is nobody's concern here.
            }
        }
    }

    /** Errors on the console so far, and scripts that broke. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode tell(String method) {
        return tell(method, MAPPER.createObjectNode());
    }

    private JsonNode tell(String method, ObjectNode about) {
        int id = number.incrementAndGet();
        ObjectNode order = MAPPER.createObjectNode().put("id", id).put("method", method);
        order.set("params", about);
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        try {
            socket.sendText(order.toString(), true).get(ANSWER_SECONDS, TimeUnit.SECONDS);
            JsonNode said = answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
            if (said.has("error")) {
                throw new IllegalStateException(method + ": " + said.get("error"));
            }
            return said.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The browser did not answer to " + method, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the browser.", e);
        }
    }

    /** Opens an address and waits until it has been loaded. */
    public void open(String address) {
        evaluate("window.left = true");
        tell("Page.navigate", MAPPER.createObjectNode().put("url", address));
        await("!window.left && document.readyState === 'complete'");
    }

    /** What a script comes to. */
    public JsonNode evaluate(String script) {
        JsonNode said = tell(
                "Runtime.evaluate",
                MAPPER.createObjectNode()
                        .put("expression", script)
                        .put("awaitPromise", true)
                        .put("returnByValue", true)
                        .put("userGesture", true));
        if (said.has("exceptionDetails")) {
            throw new IllegalStateException(script + ": " + said.get("exceptionDetails"));
        }
        return said.path("result").path("value");
    }

    /** A list of texts that a script comes to. */
    public List<String> texts(String script) {
        List<String> all = new ArrayList<>();
        evaluate(script).forEach(one -> all.add(one.asString()));
        return all;
    }

    public boolean is(String condition) {
        return evaluate("!!(" + condition + ")").asBoolean(false);
    }

    /** Waits until something holds. */
    public void await(String condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWER_SECONDS);
        while (!is(condition)) {
            if (System.nanoTime() > until) {
                Path seen = Path.of("target", "seen-instead.png");
                picture(seen);
                throw new AssertionError("It never came to be that %s; complaints: %s; %s shows what was there instead"
                        .formatted(condition, complaints, seen));
            }
            Chromium.pause(40);
        }
    }

    /** Presses a key and lets it go. */
    public void press(String key) {
        Key one = KEYS.getOrDefault(
                key, new Key(key, key.toUpperCase(java.util.Locale.ROOT).charAt(0), key));
        ObjectNode down = key(one, key, one.types().isEmpty() ? "rawKeyDown" : "keyDown");
        if (!one.types().isEmpty()) {
            down.put("text", one.types());
        }
        tell("Input.dispatchKeyEvent", down);
        tell("Input.dispatchKeyEvent", key(one, key, "keyUp"));
    }

    private static ObjectNode key(Key one, String name, String type) {
        return MAPPER.createObjectNode()
                .put("type", type)
                .put("key", name)
                .put("code", one.code())
                .put("windowsVirtualKeyCode", one.number());
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        tell("Input.insertText", MAPPER.createObjectNode().put("text", text));
    }

    /** Presses the mouse in the middle of something that can be seen and is not covered. */
    public void click(String selector) {
        JsonNode place = evaluate("eyes.place(" + MAPPER.writeValueAsString(selector) + ")");
        if (place.isNull()) {
            throw new AssertionError(selector + " cannot be pressed: something else lies on it");
        }
        click(place.get(0).asDouble(), place.get(1).asDouble());
    }

    /** Chooses a value in a list, as a visitor does. */
    public void choose(String selector, String value) {
        evaluate(
                "{ const list = document.querySelector(%s); list.value = %s; list.dispatchEvent(new Event('change')); }"
                        .formatted(MAPPER.writeValueAsString(selector), MAPPER.writeValueAsString(value)));
    }

    /** Gives a file to an input. */
    public void upload(String selector, Path file) {
        JsonNode input = tell(
                "Runtime.evaluate",
                MAPPER.createObjectNode()
                        .put("expression", "document.querySelector(" + MAPPER.writeValueAsString(selector) + ")"));
        ObjectNode about = MAPPER.createObjectNode()
                .put("objectId", input.path("result").path("objectId").asString());
        about.putArray("files").add(file.toAbsolutePath().toString());
        tell("DOM.setFileInputFiles", about);
    }

    /** Lets pages write to the clipboard. */
    public void allowClipboard() {
        ObjectNode about = MAPPER.createObjectNode();
        about.putArray("permissions").add("clipboardReadWrite").add("clipboardSanitizedWrite");
        tell("Browser.grantPermissions", about);
    }

    /** Presses the mouse at a point of the window. */
    public void click(double x, double y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            tell(
                    "Input.dispatchMouseEvent",
                    MAPPER.createObjectNode()
                            .put("type", type)
                            .put("x", x)
                            .put("y", y)
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    /** How large the window is. */
    public void size(int width, int height) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                MAPPER.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /** What the visitor likes. */
    public void prefer(String feature, String value) {
        ObjectNode about = MAPPER.createObjectNode();
        about.putArray("features").addObject().put("name", feature).put("value", value);
        tell("Emulation.setEmulatedMedia", about);
    }

    /** Takes a picture of what is to be seen. */
    public void picture(Path file) {
        JsonNode said = tell("Page.captureScreenshot", MAPPER.createObjectNode().put("format", "png"));
        try {
            Files.write(file, Base64.getDecoder().decode(said.get("data").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be kept.", e);
        }
    }

    /** Controls that nobody can name: a screen reader would only say what they are. */
    public List<String> nameless() {
        return texts("eyes.nameless()");
    }

    /** Texts that stand out too little from what is behind them. */
    public List<String> pale() {
        return texts("eyes.pale()");
    }

    /** How many pixels one would have to scroll to the side. */
    public int tooWide() {
        return evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .asInt();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
