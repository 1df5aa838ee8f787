package org.composure.cli;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Shows how far work is that comes in several parts, each counted in things of its own. */
final class PhasedProgress implements AutoCloseable {

    private final Terminal terminal;
    private final boolean quiet;
    private final LongSupplier clock;
    private String things = "";
    private @Nullable ProgressLine line;

    /** @param clock nanoseconds since whenever */
    PhasedProgress(Terminal terminal, boolean quiet, LongSupplier clock) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** So far, of the present part. */
    void at(String counted, long done, long all) {
        ProgressLine now = line;
        if (now == null || !counted.equals(things)) {
            close();
            things = counted;
            now = new ProgressLine(terminal, quiet, clock, counted);
            line = now;
        }
        now.at(done, all);
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
        }
    }
}
