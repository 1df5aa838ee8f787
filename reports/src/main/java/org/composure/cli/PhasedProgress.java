package org.composure.cli;

import org.jspecify.annotations.Nullable;

/** Shows how far work is that comes in several parts, each counted in things of its own. */
final class PhasedProgress implements AutoCloseable {

    private final Terminal terminal;
    private final boolean quiet;
    private String things = "";
    private @Nullable ProgressLine line;

    PhasedProgress(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    /** So far, of the present part. */
    void at(String counted, long done, long all) {
        ProgressLine now = line;
        if (now == null || !counted.equals(things)) {
            close();
            things = counted;
            now = new ProgressLine(terminal, quiet, System::nanoTime, counted);
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
