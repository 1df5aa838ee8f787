package org.composure.studio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Browsers that listen to something: server-sent events, as in the HTML standard. Who is slow misses pictures, never words.
 */
final class Listeners {

    private static final int LISTENERS_MAX = 16;
    private static final int WORDS_MAX = 500;
    private static final long KEEP_ALIVE_MILLIS = 10_000;

    private final List<Listener> all = new CopyOnWriteArrayList<>();

    boolean isAnybodyThere() {
        return !all.isEmpty();
    }

    /** Tells everybody a word that must not be missed. */
    void say(String kind, long number, String data) {
        all.forEach(listener -> listener.say(event(kind, number, data)));
    }

    /** Shows everybody a picture; the next one replaces it where it has not been sent yet. */
    void show(String kind, long number, String data) {
        String event = event(kind, number, data);
        all.forEach(listener -> listener.show(event));
    }

    /** Everybody is sent away. */
    void close() {
        all.forEach(Listener::end);
    }

    /**
     * Has a browser listen, on this thread, until it goes or is sent away.
     *
     * @param greeting sent at once
     */
    void listen(Call call, List<String> greeting) throws IOException {
        if (all.size() >= LISTENERS_MAX) {
            throw new Refused(Refused.TOO_MANY, "Too many browsers listen to this already.");
        }
        Listener listener = new Listener();
        greeting.forEach(listener::say);
        all.add(listener);
        try (OutputStream out = call.events()) {
            listener.serve(out);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            all.remove(listener);
        }
    }

    /** One event; the data has no line break, as it is JSON. */
    static String event(String kind, long number, String data) {
        return "id: " + number + "\nevent: " + kind + "\ndata: " + data + "\n\n";
    }

    /** One browser. */
    private static final class Listener {
        private final Deque<String> words = new ArrayDeque<>();
        private String picture = "";
        private boolean ended;

        synchronized void say(String event) {
            if (words.size() == WORDS_MAX) {
                words.removeFirst();
            }
            words.addLast(event);
            notifyAll();
        }

        synchronized void show(String event) {
            picture = event;
            notifyAll();
        }

        synchronized void end() {
            ended = true;
            notifyAll();
        }

        void serve(OutputStream out) throws IOException, InterruptedException {
            while (true) {
                String next = next();
                if (next.isEmpty()) {
                    return;
                }
                out.write(next.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }

        /** What is to be sent now; after a while a line that says nothing, so that a browser that is gone is noticed. */
        private synchronized String next() throws InterruptedException {
            long left = KEEP_ALIVE_MILLIS;
            long until = System.nanoTime() / 1_000_000 + left;
            while (words.isEmpty() && picture.isEmpty() && !ended && left > 0) {
                wait(left);
                left = until - System.nanoTime() / 1_000_000;
            }
            StringBuilder text = new StringBuilder();
            words.forEach(text::append);
            words.clear();
            text.append(picture);
            picture = "";
            if (text.length() == 0 && !ended) {
                return ": still here\n\n";
            }
            return text.toString();
        }
    }
}
