package org.composure.studio;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a studio answers to which address. */
final class Routes {

    private static final int RUNS_MAX = 1280;

    private final Shelf shelf;
    private final Sessions sessions;
    private final Inquiries inquiries;

    Routes(Shelf shelf, Sessions sessions, Inquiries inquiries) {
        this.shelf = shelf;
        this.sessions = sessions;
        this.inquiries = inquiries;
    }

    void answer(Call call) throws IOException {
        List<String> parts = call.parts();
        if (call.isGet() && Assets.has(call.path())) {
            Assets.send(call.path(), call);
        } else if (!parts.get(0).equals("api") || parts.size() < 2) {
            throw nothing();
        } else if (call.isGet()) {
            show(call, parts);
        } else if (call.isPost()) {
            order(call, parts);
        } else {
            throw new Refused(405, "Only GET and POST are known here.");
        }
    }

    private void show(Call call, List<String> parts) throws IOException {
        switch (parts.get(1)) {
            case "stories" -> call.json(200, shelf.list());
            case "live" -> showSession(call, sessions.find(part(parts, 2)), parts);
            case "compare" -> showInquiry(call, inquiries.find(part(parts, 2)), part(parts, 3));
            default -> throw nothing();
        }
    }

    private static void showSession(Call call, Session session, List<String> parts) throws IOException {
        switch (part(parts, 3)) {
            case "events" -> session.listen(call);
            case "state" -> call.json(200, session.state());
            case "people" -> call.json(200, session.person(number(part(parts, 4)), number(part(parts, 5))));
            case "agents" -> call.json(200, session.agent(number(part(parts, 4)), number(part(parts, 5))));
            case "scenario" ->
                call.download(
                        session.book().name() + ".yaml",
                        "application/yaml; charset=utf-8",
                        session.yaml(number(part(parts, 4))));
            default -> throw nothing();
        }
    }

    private static void showInquiry(Call call, Inquiry inquiry, String what) throws IOException {
        switch (what) {
            case "events" -> inquiry.listen(call, heard(call.header("Last-Event-ID")));
            case "page" -> call.strangersPage(inquiry.html());
            case "keep" ->
                call.download("composure-" + inquiry.id() + ".html", "text/html; charset=utf-8", inquiry.html());
            default -> throw nothing();
        }
    }

    private void order(Call call, List<String> parts) throws IOException {
        switch (parts.get(1)) {
            case "opening" -> {
                call.order();
                call.json(200, sessions.opening().state());
            }
            case "live" -> {
                if (parts.size() == 4 && parts.get(3).equals("do")) {
                    call.json(200, sessions.find(parts.get(2)).obey(call.order()));
                } else {
                    call.json(200, open(call.order()).state());
                }
            }
            case "numbers" -> {
                Shelf.Book book =
                        shelf.take("my-numbers", OwnNumbers.of(call.order()).files());
                call.json(200, sessions.open(book, "", 1).state());
            }
            case "scenario" -> {
                Shelf.Book book = shelf.take("my-scenario", Map.of("today.yaml", call.scenario()));
                call.json(200, sessions.open(book, "", 1).state());
            }
            case "compare" -> compare(call, parts);
            default -> throw nothing();
        }
    }

    private Session open(ObjectNode order) {
        Shelf.Book book = shelf.find(order.path("story").asString(""));
        return sessions.open(
                book, order.path("file").asString(""), order.path("seed").asLong(1));
    }

    private void compare(Call call, List<String> parts) throws IOException {
        ObjectNode order = call.order();
        if (parts.size() == 4 && parts.get(3).equals("stop")) {
            inquiries.find(parts.get(2)).stop();
            call.json(200, Wire.object());
            return;
        }
        Shelf.Book book = shelf.find(order.path("story").asString(""));
        int runs = order.path("runs").asInt(0);
        if (runs < 0 || runs > RUNS_MAX) {
            throw new Refused(Refused.BAD, "Runs are from 1 to %d.".formatted(RUNS_MAX));
        }
        Inquiry inquiry = inquiries.ask(
                book, runs, order.path("seed").asLong(1), order.path("robust").asBoolean(false));
        call.json(200, Wire.object().put("id", inquiry.id()));
    }

    private static String part(List<String> parts, int place) {
        if (place >= parts.size()) {
            throw nothing();
        }
        return parts.get(place);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw nothing();
        }
        return Integer.parseInt(text);
    }

    private static long heard(@Nullable String lastEvent) {
        return lastEvent != null && lastEvent.matches("\\d{1,18}") ? Long.parseLong(lastEvent) : 0;
    }

    private static Refused nothing() {
        return new Refused(Refused.NOT_THERE, "There is nothing here.");
    }

    void close() {
        inquiries.close();
    }
}
