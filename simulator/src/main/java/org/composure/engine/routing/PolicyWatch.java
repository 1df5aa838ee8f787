package org.composure.engine.routing;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Looks whether a policy of somebody's own still answers.
 *
 * <p>Java cannot stop a thread that does not want to, so what happens then is for whoever owns the process to say: the
 * command line ends it. It changes nothing in a run, which does not know the time of day.
 */
public final class PolicyWatch {

    /** One answer may take so long, in seconds; our assumption, for an answer usually takes less than a millionth of that. */
    private static final long PATIENCE_SECONDS = 10;

    private static final Queue<Consumer<String>> WHEN_STUCK = new ConcurrentLinkedQueue<>();
    /** Looks so far, two a second: the watch's own clock. */
    private static final AtomicLong LOOKS = new AtomicLong();

    private static final Set<PolicyWatch> ALL = ConcurrentHashMap.newKeySet();
    private static final long NOT_ASKED = Long.MIN_VALUE;

    static {
        Thread thread = new Thread(PolicyWatch::look, "policy watch");
        thread.setDaemon(true);
        thread.start();
    }

    private final String name;
    private final Thread asking = Thread.currentThread();
    private volatile long since = NOT_ASKED;

    private PolicyWatch(String name) {
        this.name = name;
    }

    /** From now on, what to do with the message when a policy does not answer. */
    public static void whenStuck(Consumer<String> then) {
        WHEN_STUCK.clear();
        WHEN_STUCK.add(then);
    }

    static PolicyWatch of(String name) {
        return new PolicyWatch(name);
    }

    void begin() {
        since = LOOKS.get();
        ALL.add(this);
    }

    void end() {
        since = NOT_ASKED;
        ALL.remove(this);
    }

    private static void look() {
        long patience = 2 * PATIENCE_SECONDS;
        while (true) {
            for (PolicyWatch watch : ALL) {
                long since = watch.since;
                if (since != NOT_ASKED && watch.asking.isAlive() && LOOKS.get() - since > patience) {
                    String message = "The policy %s has not answered for %d seconds and was stopped."
                            .formatted(watch.name, PATIENCE_SECONDS);
                    WHEN_STUCK.forEach(then -> then.accept(message));
                }
            }
            LOOKS.incrementAndGet();
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
