package org.composure.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of a page: everything a browser needs is inside, and it may fetch nothing. */
final class Frame {

    private static final String STYLE = "page.css";

    private Frame() {}

    static String around(String title, Markup content) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(Markup.escaped(title), style(), content);
    }

    private static String style() {
        try (InputStream in = Frame.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("This build has no " + STYLE + "; build it again with Maven.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + STYLE, e);
        }
    }
}
