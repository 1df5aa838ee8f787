package org.composure.studio;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: requests that name this server as their host, that come from its own pages, and that know the token where
 * the server can be reached from other machines.
 *
 * <p>The host is checked so that a page elsewhere cannot reach the server under a name of its own (DNS rebinding); the origin,
 * so that a page elsewhere cannot send forms to it.
 */
final class Gate {

    private static final String COOKIE = "composure=";

    private final Set<String> hosts;
    private final @Nullable String token;

    /**
     * @param hosts names with port, as browsers send them
     * @param token that every request must know; null where only this machine can come in
     */
    Gate(Set<String> hosts, @Nullable String token) {
        this.hosts = Set.copyOf(hosts);
        this.token = token;
    }

    /** Why a request may not come in; null if it may. */
    @Nullable
    String objection(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String host = headers.getFirst("Host");
        if (host == null || !hosts.contains(host)) {
            return "This studio does not go by that name.";
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            return "Only the studio's own pages may ask.";
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean comesFromElsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        if (comesFromElsewhere && !isOpening(exchange)) {
            return "Only the studio's own pages may ask.";
        }
        return token == null || knows(exchange, token) ? null : "The address with its token opens the studio.";
    }

    private static boolean isOpening(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals("/");
    }

    private static boolean knows(HttpExchange exchange, String token) {
        String query = exchange.getRequestURI().getQuery();
        if (query != null && isSame(query, "token=" + token)) {
            exchange.getResponseHeaders().add("Set-Cookie", COOKIE + token + "; HttpOnly; SameSite=Strict; Path=/");
            return true;
        }
        String cookies = exchange.getRequestHeaders().getFirst("Cookie");
        if (cookies == null) {
            return false;
        }
        for (String cookie : cookies.split(";", 50)) {
            if (isSame(cookie.strip(), COOKIE + token)) {
                return true;
            }
        }
        return false;
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean isSame(String said, String known) {
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }
}
