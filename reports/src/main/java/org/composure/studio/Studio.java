package org.composure.studio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.composure.study.BadInputException;
import org.composure.study.CompareAnswer;
import org.composure.study.live.LiveRequest;
import org.composure.study.live.LiveRun;
import org.jspecify.annotations.Nullable;

/** The studio: a web server for one machine, and the runs it shows. */
public final class Studio implements AutoCloseable {

    private static final int THREADS_MAX = 64;
    private static final int TICK_MILLIS = 80;
    private static final int TOKEN_BYTES = 16;

    /** Nothing but what the studio itself serves is loaded or asked, and nobody may frame it. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /**
     * What a studio is opened with.
     *
     * @param host to be reached at; null for this machine only
     * @param port 0 for any that is free
     * @param stories folders or files by name
     * @param opening what a visitor sees first
     * @param openingName of that story
     * @param file of the story to open; empty for its base
     * @param at second of the run from which it is shown
     * @param page an answer as a page that can be kept
     */
    public record Setup(
            @Nullable String host,
            int port,
            Map<String, Path> stories,
            String openingName,
            String file,
            LiveRequest opening,
            long at,
            Function<CompareAnswer, String> page) {
        public Setup {
            stories = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(stories));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final ScheduledExecutorService clock;
    private final Gate gate;
    private final Routes routes;
    private final Sessions sessions;
    private final Shelf shelf;
    private final String address;
    private volatile long tickedAtNanos = System.nanoTime();

    /**
     * Opens a studio; it can be visited at once.
     *
     * @throws IOException if the port is taken
     * @throws BadInputException if the opening scenario cannot be used
     */
    public Studio(Setup setup) throws IOException {
        LiveRun.check(setup.opening());
        InetAddress where =
                setup.host() == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(setup.host());
        this.server = HttpServer.create(new InetSocketAddress(where, setup.port()), 50);
        int port = server.getAddress().getPort();
        String token = setup.host() == null ? null : token();
        this.gate = new Gate(hosts(setup.host(), port), token);
        String name = setup.host() == null ? "127.0.0.1" : setup.host();
        this.address = "http://%s:%d/%s".formatted(name, port, token == null ? "" : "?token=" + token);
        this.shelf = new Shelf(setup.stories());
        this.sessions = new Sessions(shelf, setup);
        this.routes = new Routes(shelf, sessions, setup.page());
        this.threads = Executors.newFixedThreadPool(THREADS_MAX, daemons("studio"));
        this.clock = Executors.newSingleThreadScheduledExecutor(daemons("studio-clock"));
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        var ticking = clock.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        if (ticking.isCancelled()) {
            throw new IllegalStateException("The clock of the studio does not go.");
        }
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Set<String> hosts(@Nullable String host, int port) {
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add("127.0.0.1:" + port);
        hosts.add("localhost:" + port);
        hosts.add("[::1]:" + port);
        if (host != null) {
            hosts.add(host + ":" + port);
        }
        return hosts;
    }

    private static java.util.concurrent.ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where the studio is to be visited, token included. */
    public String address() {
        return address;
    }

    private void tick() {
        long now = System.nanoTime();
        double seconds = (now - tickedAtNanos) / 1e9;
        tickedAtNanos = now;
        sessions.tick(seconds, now);
    }

    private void serve(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            String objection = gate.objection(exchange);
            if (objection != null) {
                call.json(403, Wire.object().put("why", objection));
                return;
            }
            answer(call);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever goes wrong is told in the page, not only on the terminal.
    private void answer(Call call) throws IOException {
        try {
            routes.answer(call);
        } catch (Refused refused) {
            call.json(refused.status(), Wire.object().put("why", refused.getMessage()));
        } catch (BadInputException bad) {
            call.json(400, Wire.object().put("why", String.join("\n\n", bad.problems())));
        } catch (RuntimeException fault) {
            call.json(500, Wire.object().put("why", "This is a fault of the program: " + fault));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        sessions.close();
        routes.close();
        server.stop(0);
        threads.shutdownNow();
        shelf.close();
    }
}
