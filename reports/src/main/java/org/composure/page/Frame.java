package org.composure.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of a page: everything a browser needs is inside, and it may fetch nothing. */
final class Frame {

    private static final String STYLE = "page.css";

    private Frame() {}

    static String around(String title, Markup content) {
        return around(title, content, "");
    }

    /**
     * With a script of our own.
     *
     * @param script the only one that the page may run, known to the browser by its fingerprint; empty for none
     */
    static String around(String title, Markup content, String script) {
        String allowed = script.isEmpty() ? "" : "; script-src 'sha256-%s'".formatted(fingerprint(script));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'%s" />
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                %s</body>
                </html>
                """.formatted(
                        allowed,
                        Markup.escaped(title),
                        resource(STYLE),
                        content,
                        script.isEmpty() ? "" : "<script>" + script + "</script>\n");
    }

    private static String fingerprint(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("This build has no " + name + "; build it again with Maven.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
