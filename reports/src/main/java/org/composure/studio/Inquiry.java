package org.composure.studio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.composure.experiment.NothingFinishedException;
import tools.jackson.databind.node.ObjectNode;

/** Something asked from the page that takes a while: it tells how far it is, sharpens, and can be stopped with what there is. */
abstract class Inquiry {

    private final String id;
    private final Listeners listeners = new Listeners();
    private final List<String> said = new ArrayList<>();
    private volatile boolean stopped;
    private volatile boolean over;
    private long number;

    Inquiry(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean isOver() {
        return over;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Whether somebody waits for the answer. */
    boolean isHeard() {
        return listeners.isAnybodyThere();
    }

    /** Finds the answer, says it, and keeps it. */
    abstract void answer();

    /** Works until the answer is there; on a thread of its own. */
    @SuppressWarnings("CatchingUnchecked") // Whatever goes wrong is told in the page.
    void work() {
        try {
            answer();
        } catch (NothingFinishedException nothing) {
            say("failed", Wire.object().put("why", "Stopped before the first run was over."));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            say("failed", Wire.object().put("why", String.valueOf(broken.getMessage())));
        } finally {
            over = true;
        }
    }

    /** A word that nobody must miss. */
    synchronized void say(String kind, ObjectNode node) {
        String text = Wire.text(node);
        said.add(Listeners.event(kind, ++number, text));
        listeners.say(kind, number, text);
    }

    /** A picture that the next one replaces. */
    synchronized void show(String kind, ObjectNode node) {
        listeners.show(kind, ++number, Wire.text(node));
    }

    /** Has a browser listen; whatever was said before is said again, from where it lost the line. */
    void listen(Call call, long heard) throws IOException {
        List<String> missed;
        synchronized (this) {
            missed = said.stream().filter(event -> numberOf(event) > heard).toList();
        }
        listeners.listen(call, missed);
    }

    private static long numberOf(String event) {
        return Long.parseLong(event.substring("id: ".length(), event.indexOf('\n')));
    }

    void close() {
        stopped = true;
        listeners.close();
    }
}
