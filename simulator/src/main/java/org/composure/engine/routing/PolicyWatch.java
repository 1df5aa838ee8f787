package org.composure.engine.routing;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Looks whether a policy of somebody's own still answers.
 *
 * <p>One that does not is stopped like one that throws, so that whatever else the study asks can still be told. Newer Java cannot stop a
 * thread that does not want to, nor can any Java one that catches everything; what happens then is for whoever owns the process to say:
 * the command line ends it. It changes nothing in a run, which does not know the time of day.
 */
public final class PolicyWatch {

    /** One answer may take so long, in seconds; our assumption, for an answer usually takes less than a millionth of that. */
    private static final long PATIENCE_SECONDS = 10;

    /** How much longer, in seconds, one who has been told to stop may take; our assumption. */
    private static final long GRACE_SECONDS = 3;

    private static final Queue<Consumer<String>> WHEN_STUCK = new ConcurrentLinkedQueue<>();
    /** Looks so far, two a second: the watch's own clock. */
    private static final AtomicLong LOOKS = new AtomicLong();

    private static final AtomicBoolean CAN_STOP = new AtomicBoolean(true);
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
    private volatile boolean told;

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

    /** What is said of one who has been stopped. */
    String message() {
        return "The policy %s has not answered for %d seconds and was stopped.".formatted(name, PATIENCE_SECONDS);
    }

    void begin() {
        since = LOOKS.get();
        ALL.add(this);
    }

    void end() {
        since = NOT_ASKED;
        ALL.remove(this);
    }

    private void look(long tooLong) {
        if (tooLong <= 0) {
            return;
        }
        boolean stops = !told && stop(asking);
        told = true;
        if (!stops && (tooLong > 2 * GRACE_SECONDS || !CAN_STOP.get())) {
            WHEN_STUCK.forEach(then -> then.accept(message()));
        }
    }

    /** Makes the thread throw a {@link ThreadDeath} where it is; by name, because newer Java has no such thing. */
    private static boolean stop(Thread thread) {
        try {
            Thread.class.getMethod("stop").invoke(thread);
            return true;
        } catch (ReflectiveOperationException | UnsupportedOperationException notAnyMore) {
            CAN_STOP.set(false);
            return false;
        }
    }

    private static void look() {
        long patience = 2 * PATIENCE_SECONDS;
        while (true) {
            for (PolicyWatch watch : ALL) {
                long since = watch.since;
                if (since != NOT_ASKED && watch.asking.isAlive()) {
                    watch.look(LOOKS.get() - since - patience);
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
