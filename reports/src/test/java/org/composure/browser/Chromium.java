package org.composure.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium without a window, with a profile of its own. Where none is installed, tests that ask for it are skipped and say
 * so.
 */
public final class Chromium implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long START_SECONDS = 30;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    private Chromium(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the browser of this machine; skips the test if there is none. */
    public static Chromium start(Path profile) {
        Optional<Path> browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(browser)
                .as("no Chromium on this machine, so no page was looked at")
                .isPresent();
        try {
            Process process = new ProcessBuilder(List.of(
                            browser.orElseThrow().toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-background-timer-throttling",
                            "--disable-renderer-backgrounding",
                            "--no-first-run",
                            "--force-device-scale-factor=1",
                            "--hide-scrollbars",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, port(process, profile.resolve("DevToolsActivePort")));
        } catch (IOException e) {
            throw new UncheckedIOException("The browser did not start.", e);
        }
    }

    /** The browser writes down where it can be reached. */
    private static int port(Process process, Path told) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < until && process.isAlive()) {
            if (Files.exists(told)) {
                List<String> lines = Files.readAllLines(told);
                if (lines.size() > 1) {
                    return Integer.parseInt(lines.get(0));
                }
            }
            pause(30);
        }
        process.destroyForcibly();
        throw new IOException("The browser did not say where it can be reached.");
    }

    /** Opens an empty tab. */
    public Tab tab() {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:%d/json/new?about:blank".formatted(port)))
                    .PUT(BodyPublishers.noBody())
                    .build();
            String told = client.send(request, BodyHandlers.ofString()).body();
            return new Tab(
                    client,
                    URI.create(MAPPER.readTree(told).get("webSocketDebuggerUrl").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The browser opened no tab.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while opening a tab.", e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the browser.", e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        // The profile can be removed only when nobody writes to it any more.
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }
}
