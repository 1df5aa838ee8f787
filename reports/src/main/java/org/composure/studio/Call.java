package org.composure.studio;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One request and its answer. */
final class Call {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ORDER_BYTES_MAX = 16 * 1024;
    private static final int SCENARIO_BYTES_MAX = 512 * 1024;
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;

    private final HttpExchange exchange;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    boolean isPost() {
        return exchange.getRequestMethod().equals("POST");
    }

    boolean isGet() {
        return exchange.getRequestMethod().equals("GET");
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The path's parts, without the first empty one. */
    List<String> parts() {
        return List.of(path().substring(1).split("/", 10));
    }

    @Nullable
    String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /**
     * What was sent.
     *
     * @throws Refused if it is too long or no JSON object
     */
    ObjectNode order() throws IOException {
        String type = header("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            throw new Refused(Refused.BAD, "An order is sent as application/json.");
        }
        try {
            JsonNode node = MAPPER.readTree(text(ORDER_BYTES_MAX));
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw new Refused(Refused.BAD, "The order is no JSON.");
        }
        throw new Refused(Refused.BAD, "An order is a JSON object.");
    }

    /** A scenario that was sent. */
    String scenario() throws IOException {
        String type = header("Content-Type");
        if (type == null || !type.startsWith("application/yaml")) {
            throw new Refused(Refused.BAD, "A scenario is sent as application/yaml.");
        }
        return text(SCENARIO_BYTES_MAX);
    }

    private String text(int bytesMax) throws IOException {
        // A little too long is heard to its end, so that the answer can be read; anything longer is cut off.
        byte[] bytes = exchange.getRequestBody().readNBytes(2 * bytesMax);
        if (bytes.length > bytesMax) {
            throw new Refused(Refused.TOO_LARGE, "That is longer than %d kB.".formatted(bytesMax / 1024));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void json(int status, JsonNode node) throws IOException {
        send(status, "application/json; charset=utf-8", Wire.text(node).getBytes(StandardCharsets.UTF_8));
    }

    void send(int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** A file to keep. */
    void download(String name, String type, String text) throws IOException {
        download(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    void download(String name, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
        send(200, type, bytes);
    }

    /** A page that may run its own scripts, but as a stranger: no cookies, no requests, nothing of the studio's. */
    void strangersPage(String html) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "sandbox allow-scripts allow-downloads; default-src 'none'; style-src 'unsafe-inline';"
                                + " script-src 'unsafe-inline'; img-src data:; font-src data:");
        send(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that goes on: server-sent events. */
    OutputStream events() throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, CHUNKED);
        return exchange.getResponseBody();
    }
}
