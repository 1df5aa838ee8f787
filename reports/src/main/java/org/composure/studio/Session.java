package org.composure.studio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.study.StaffingRequest;
import org.composure.study.live.LiveRequest;
import org.composure.study.live.LiveRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One or two worlds that go on together, at the pace a visitor wants, and those who look on. Without anybody looking it stands
 * still, so a closed lid loses nothing.
 */
final class Session {

    private static final double[] SPEEDS = {1, 5, 15, 60, 180, 600, 1800, 7200};
    private static final double SLOWEST_TICK_SECONDS = 0.5;
    private static final int WORLDS_MAX = 2;
    private static final int TARGETS_MAX = 10;
    private static final int EFFORT_MAX = 1000;

    private final String id;
    private final Shelf.Book book;
    private final List<Stage> stages = new ArrayList<>();
    private final Listeners listeners = new Listeners();
    private double speed = 60;
    private boolean playing = true;
    private double owed;
    private long number;
    private @Nullable String failure;
    private long lookedAtNanos = System.nanoTime();

    Session(String id, Shelf.Book book, String file, LiveRequest request, double at) {
        this.id = id;
        this.book = book;
        Stage first = new Stage(book.typed(), file, LiveRun.open(request));
        first.run().advanceTo(Math.floor(at));
        stages.add(first);
    }

    String id() {
        return id;
    }

    Shelf.Book book() {
        return book;
    }

    synchronized double idleSeconds(long nowNanos) {
        return listeners.isAnybodyThere() ? 0 : (nowNanos - lookedAtNanos) / 1e9;
    }

    /** Lets the worlds go on for so many seconds of the clock on the wall, and shows them. */
    synchronized void tick(double wallSeconds) {
        if (!playing || failure != null || !listeners.isAnybodyThere()) {
            return;
        }
        owed += Math.min(wallSeconds, SLOWEST_TICK_SECONDS) * speed;
        double whole = Math.floor(owed);
        if (whole >= 1) {
            owed -= whole;
            goOn(whole);
        }
    }

    private void goOn(double seconds) {
        try {
            double to = now() + seconds;
            boolean goesOn = false;
            for (Stage stage : stages) {
                goesOn |= stage.run().advanceTo(to);
            }
            playing &= goesOn;
            show();
            if (!goesOn) {
                sayState();
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(broken);
        }
    }

    private void fail(Throwable broken) {
        playing = false;
        String why = broken.getMessage();
        failure = why == null ? broken.getClass().getSimpleName() : why;
        sayState();
    }

    private double now() {
        return Math.floor(stages.get(0).run().nowSeconds());
    }

    private void show() {
        listeners.show("frame", ++number, Wire.text(pictures()));
    }

    private ObjectNode pictures() {
        ObjectNode node = Wire.object();
        ArrayNode worlds = node.putArray("worlds");
        stages.forEach(stage -> worlds.add(stage.picture()));
        return node;
    }

    private void sayState() {
        listeners.say("state", ++number, Wire.text(state()));
    }

    synchronized ObjectNode state() {
        ObjectNode node = Wire.object();
        node.put("id", id);
        node.put("story", book.name());
        node.put("brought", book.brought());
        node.put("playing", playing);
        node.put("speed", speed);
        node.put("seed", stages.get(0).run().repeating().seed());
        node.put("failure", failure);
        ArrayNode files = node.putArray("files");
        book.files().keySet().forEach(files::add);
        ArrayNode worlds = node.putArray("worlds");
        stages.forEach(stage -> worlds.add(stage.card()));
        node.set(
                "levers",
                Wire.handles(
                        org.composure.study.live.Levers.of(stages.get(0).run().scenario())));
        return node;
    }

    /** Has a browser look on until it goes; first it hears how things are, so it does not matter what it missed. */
    void listen(Call call) throws IOException {
        List<String> greeting;
        synchronized (this) {
            greeting = List.of(
                    Listeners.event("state", ++number, Wire.text(state())),
                    Listeners.event("frame", ++number, Wire.text(pictures())));
        }
        listeners.listen(call, greeting);
        synchronized (this) {
            lookedAtNanos = System.nanoTime();
        }
    }

    /** Does what a visitor wants. */
    synchronized ObjectNode obey(ObjectNode order) {
        String what = order.path("do").asString("");
        switch (what) {
            case "play" ->
                playing = failure == null
                        && stages.stream().anyMatch(stage -> !stage.run().isOver());
            case "pause" -> playing = false;
            case "speed" -> speed = speed(order.path("speed").asDouble(0));
            case "step" -> step(order.path("seconds").asDouble(60));
            case "fork" -> fork();
            case "beside" -> putBeside(order.path("file").asString(""));
            case "alone" -> alone();
            case "pull" -> pull(order);
            default -> throw new Refused(Refused.BAD, "A session can play, pause, step, fork and pull levers.");
        }
        sayState();
        show();
        return state();
    }

    private static double speed(double wanted) {
        for (double one : SPEEDS) {
            if (one == wanted) {
                return one;
            }
        }
        throw new Refused(Refused.BAD, "There is no such speed.");
    }

    private void step(double seconds) {
        if (!(seconds >= 1 && seconds <= 86_400)) {
            throw new Refused(Refused.BAD, "A step is from a second to a day.");
        }
        playing = false;
        goOn(Math.floor(seconds));
    }

    private void fork() {
        checkRoom();
        Stage first = stages.get(0);
        stages.add(new Stage(first.story(), first.file(), first.run().fork()));
    }

    private void putBeside(String file) {
        checkRoom();
        LiveRequest other =
                LiveRequest.of(book.file(file), stages.get(0).run().repeating().seed());
        LiveRun run = LiveRun.open(other);
        run.advanceTo(now());
        stages.add(new Stage(book.typed(), file, run));
    }

    private void checkRoom() {
        if (stages.size() >= WORLDS_MAX) {
            throw new Refused(Refused.BAD, "There are two worlds already; close one first.");
        }
    }

    private void alone() {
        while (stages.size() > 1) {
            stages.remove(1);
        }
    }

    private void pull(ObjectNode order) {
        Stage stage = stage(order.path("world").asInt(0));
        double whole = now();
        if (stage.run().nowSeconds() != whole) {
            stages.forEach(one -> one.run().advanceTo(whole + 1));
        }
        stage.run().pull(order.path("path").asString(""), order.path("value").asString(""));
    }

    private Stage stage(int world) {
        if (world < 0 || world >= stages.size()) {
            throw new Refused(Refused.NOT_THERE, "There is no such world.");
        }
        return stages.get(world);
    }

    synchronized ObjectNode person(int world, int person) {
        return stage(world)
                .run()
                .onlooker()
                .steps(person)
                .map(Wire::steps)
                .orElseThrow(() -> new Refused(Refused.NOT_THERE, "That person has left a while ago."));
    }

    synchronized ObjectNode agent(int world, int agent) {
        LiveRun run = stage(world).run();
        return run.onlooker()
                .agent(agent, run.nowSeconds())
                .map(one -> Wire.agent(one, run.nowSeconds()))
                .orElseThrow(() -> new Refused(Refused.NOT_THERE, "That agent has not worked yet."));
    }

    synchronized String yaml(int world) {
        return stage(world).run().yaml();
    }

    long seed() {
        return stages.get(0).run().repeating().seed();
    }

    /** Shows a file of the story beside. */
    synchronized ObjectNode beside(String file) {
        return obey(Wire.object().put("do", "beside").put("file", file));
    }

    /**
     * What is on show as a story: world A and world B, or the world as it is in its file and with its levers pulled. What a lever
     * says holds from the start there.
     */
    synchronized Map<String, String> seen() {
        Map<String, String> files = new LinkedHashMap<>();
        LiveRun first = stages.get(0).run();
        boolean two = stages.size() > 1;
        if (!two && first.pulled().isEmpty()) {
            throw new Refused(
                    Refused.BAD, "There is nothing to compare with yet: pull a lever, fork, or put a scenario beside.");
        }
        LiveRun last = stages.get(stages.size() - 1).run();
        files.put(
                "today.yaml",
                two ? first.yaml("world-a", "World A") : LiveRun.plain(first).yaml("as-is", "As it is"));
        files.put(
                "other.yaml", two ? last.yaml("world-b", "World B") : last.yaml("as-pulled", "With the levers pulled"));
        return files;
    }

    /** What a visitor wants to have planned, for the world that levers act on. */
    synchronized Planning.Wish wish(ObjectNode order) {
        LiveRun run = stage(order.path("world").asInt(0)).run();
        List<String> targets = new ArrayList<>();
        for (JsonNode target : order.path("targets")) {
            targets.add(target.asString(""));
        }
        int effort = order.path("effort").asInt(StaffingRequest.USUAL_TRIALS);
        if (targets.size() > TARGETS_MAX || effort < 1 || effort > EFFORT_MAX) {
            throw new Refused(
                    Refused.BAD,
                    "At most %d targets, and from 1 to %d staffings to try.".formatted(TARGETS_MAX, EFFORT_MAX));
        }
        return new Planning.Wish(
                run.file(),
                run.overlays(),
                run.repeating().seed(),
                targets,
                order.path("roster").asBoolean(false),
                effort);
    }

    void close() {
        listeners.close();
    }
}
