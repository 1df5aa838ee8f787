package org.composure.studio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The files of the page. A closed list: what is not on it is not there, whatever a path looks like. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "/", "text/html; charset=utf-8",
            "/studio.css", "text/css; charset=utf-8",
            "/studio.js", "text/javascript; charset=utf-8",
            "/floor.js", "text/javascript; charset=utf-8",
            "/drawer.js", "text/javascript; charset=utf-8",
            "/asking.js", "text/javascript; charset=utf-8",
            "/planning.js", "text/javascript; charset=utf-8",
            "/server.js", "text/javascript; charset=utf-8",
            "/icon.svg", "image/svg+xml");

    private Assets() {}

    static boolean has(String path) {
        return TYPES.containsKey(path);
    }

    static void send(String path, Call call) throws IOException {
        String type = TYPES.get(path);
        if (type == null) {
            throw new Refused(Refused.NOT_THERE, "There is no such page.");
        }
        String file = path.equals("/") ? "index.html" : path.substring(1);
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program was packed without '%s'.".formatted(file));
            }
            call.send(200, type, in.readAllBytes());
        }
    }
}
