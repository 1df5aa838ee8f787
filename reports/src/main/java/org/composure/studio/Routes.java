package org.composure.studio;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.composure.study.CompareAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a studio answers to which address. */
final class Routes {

    private static final int RUNS_MAX = 1280;
    private static final String YAML = "application/yaml; charset=utf-8";

    private final Shelf shelf;
    private final Sessions sessions;
    private final Function<CompareAnswer, String> page;
    private final Inquiries<Comparison> comparisons = new Inquiries<>("comparison");
    private final Inquiries<Planning> plans = new Inquiries<>("plan");

    /** @param page an answer as a page that can be kept */
    Routes(Shelf shelf, Sessions sessions, Function<CompareAnswer, String> page) {
        this.shelf = shelf;
        this.sessions = sessions;
        this.page = page;
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
            case "compare" -> showComparison(call, comparisons.find(part(parts, 2)), part(parts, 3));
            case "plan" -> showPlan(call, plans.find(part(parts, 2)), part(parts, 3));
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
                call.download(session.book().name() + ".yaml", YAML, session.yaml(number(part(parts, 4))));
            case "story" ->
                call.download(
                        session.book().name() + ".zip",
                        "application/zip",
                        session.book().zip());
            default -> throw nothing();
        }
    }

    private static void showComparison(Call call, Comparison comparison, String what) throws IOException {
        switch (what) {
            case "events" -> comparison.listen(call, heard(call.header("Last-Event-ID")));
            case "page" -> call.strangersPage(comparison.html());
            case "story" ->
                call.download(
                        comparison.book().name() + ".zip",
                        "application/zip",
                        comparison.book().zip());
            case "keep" ->
                call.download("composure-" + comparison.id() + ".html", "text/html; charset=utf-8", comparison.html());
            default -> throw nothing();
        }
    }

    private static void showPlan(Call call, Planning plan, String what) throws IOException {
        switch (what) {
            case "events" -> plan.listen(call, heard(call.header("Last-Event-ID")));
            case "roster" -> call.download("roster.csv", "text/csv; charset=utf-8", plan.roster());
            case "scenario" -> call.download("planned.yaml", YAML, plan.yaml());
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
                if (parts.size() == 4) {
                    ask(call, sessions.find(parts.get(2)), parts.get(3));
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
            case "compare" -> stop(call, comparisons.find(part(parts, 2)), part(parts, 3));
            case "plan" -> plan(call, plans.find(part(parts, 2)), part(parts, 3));
            default -> throw nothing();
        }
    }

    private Session open(ObjectNode order) {
        Shelf.Book book = shelf.find(order.path("story").asString(""));
        return sessions.open(
                book, order.path("file").asString(""), order.path("seed").asLong(1));
    }

    private void ask(Call call, Session session, String what) throws IOException {
        ObjectNode order = call.order();
        switch (what) {
            case "do" -> call.json(200, session.obey(order));
            case "compare" -> compare(call, session, order);
            case "plan" -> {
                Planning.Wish wish = session.wish(order);
                call.json(200, id(plans.ask(id -> new Planning(id, session.book(), wish))));
            }
            default -> throw nothing();
        }
    }

    private void compare(Call call, Session session, ObjectNode order) throws IOException {
        int runs = order.path("runs").asInt(0);
        if (runs < 0 || runs > RUNS_MAX) {
            throw new Refused(Refused.BAD, "Runs are from 1 to %d.".formatted(RUNS_MAX));
        }
        boolean robust = order.path("robust").asBoolean(false);
        boolean seen = order.path("what").asString("").equals("seen");
        Shelf.Book book = seen ? shelf.take("what-i-see", session.seen()) : session.book();
        call.json(200, id(comparisons.ask(id -> new Comparison(id, book, runs, session.seed(), robust, page))));
    }

    private static void stop(Call call, Inquiry inquiry, String what) throws IOException {
        call.order();
        if (!what.equals("stop")) {
            throw nothing();
        }
        inquiry.stop();
        call.json(200, Wire.object());
    }

    private void plan(Call call, Planning plan, String what) throws IOException {
        if (what.equals("show")) {
            call.order();
            Shelf.Book book = shelf.take("my-plan", plan.story());
            call.json(200, sessions.open(book, "", 1).beside("planned.yaml"));
        } else {
            stop(call, plan, what);
        }
    }

    private static ObjectNode id(Inquiry inquiry) {
        return Wire.object().put("id", inquiry.id());
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
        comparisons.close();
        plans.close();
    }
}
