package org.composure.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: the replications under way are finished, what is there is reported, then the program ends with 130.
 *
 * <p>Java starts its shutdown at once when the signal comes; this holds it up until the answer is written.
 */
final class Stopping {

    private static final long PATIENCE_MINUTES = 10;

    private final CountDownLatch answered = new CountDownLatch(1);
    private final Terminal terminal;
    private volatile boolean asked;

    Stopping(Terminal terminal) {
        this.terminal = terminal;
    }

    /** From now on Ctrl-C is heard. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "stopping"));
    }

    /** Whether somebody pressed Ctrl-C. */
    boolean isAsked() {
        return asked;
    }

    /** Everything is written; the program may end. */
    void answered() {
        answered.countDown();
    }

    private void hold() {
        if (answered.getCount() == 0) {
            return;
        }
        asked = true;
        terminal.err().println("\nStopping when the days under way are over …");
        try {
            if (!answered.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                terminal.err().println("Gave up waiting; nothing was written.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
