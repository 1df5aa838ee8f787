package org.composure.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far a simulation is: a bar with the time left where somebody watches, a line now and then where not.
 *
 * <p>Used from one thread at a time.
 */
final class ProgressLine {

    private static final int BAR = 24;
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;
    private static final int ROUGH_MAX = 8;
    private static final int WIDTH = 99;
    private static final String START_OVER = "\r\u001B[K";
    private static final String LINE_UP = "\u001B[1A";

    private final PrintWriter err;
    private final boolean live;
    private final boolean quiet;
    private final LongSupplier clock;
    private final long started;
    private final String things;
    private long told;
    private List<String> rough = List.of();
    private List<String> roughTold = List.of();
    private int drawn;

    /** @param clock nanoseconds since whenever */
    ProgressLine(Terminal terminal, boolean quiet, LongSupplier clock) {
        this(terminal, quiet, clock, "runs");
    }

    /**
     * For work of another kind.
     *
     * @param clock nanoseconds since whenever
     * @param things what is counted, e.g. {@code "runs"}
     */
    ProgressLine(Terminal terminal, boolean quiet, LongSupplier clock, String things) {
        this.things = things;
        this.err = terminal.err();
        this.live = terminal.live();
        this.quiet = quiet;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.told = started;
    }

    /**
     * The answer as far as it is known, a sentence a line. A log gets the first at once, a sharper one with its next line.
     */
    void rough(List<String> sentences) {
        boolean first = rough.isEmpty();
        rough = sentences.stream().limit(ROUGH_MAX).toList();
        if (live) {
            told = started;
        } else if (first && !quiet) {
            tellRough();
            err.flush();
        }
    }

    private void tellRough() {
        if (!rough.equals(roughTold)) {
            rough.forEach(sentence -> err.println("rough: " + sentence));
            roughTold = rough;
        }
    }

    /**
     * So far.
     *
     * @param done of the work
     * @param total of the work; zero or less if nobody can know
     */
    void at(long done, long total) {
        long now = clock.getAsLong();
        if (quiet || now - told < (live ? REDRAW_NANOS : LINE_NANOS)) {
            return;
        }
        told = now;
        if (live) {
            draw(bar(done, total) + "  " + timing(done, total, now));
        } else {
            tellRough();
            err.println("%s, %s".formatted(counted(done, total), timing(done, total, now)));
        }
        err.flush();
    }

    /** Clears everything away. */
    void close() {
        if (live && !quiet) {
            err.print(cleared());
            err.flush();
        }
    }

    private void draw(String bar) {
        StringBuilder block = new StringBuilder(cleared());
        rough.forEach(sentence -> block.append(clipped("rough: " + sentence)).append('\n'));
        err.print(block.append(bar));
        drawn = rough.size();
    }

    private String cleared() {
        String cleared = START_OVER + (LINE_UP + START_OVER).repeat(drawn);
        drawn = 0;
        return cleared;
    }

    private static String clipped(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    private String bar(long done, long total) {
        if (total <= 0) {
            return counted(done, total);
        }
        int full = (int) Math.min(BAR, BAR * done / total);
        return "█".repeat(full) + "░".repeat(BAR - full) + " %3d %%".formatted(100 * done / total);
    }

    private String counted(long done, long total) {
        return total <= 0 ? "%d %s".formatted(done, things) : "%d of %d %s".formatted(done, total, things);
    }

    private String timing(long done, long total, long now) {
        double spent = (now - started) / 1e9;
        if (total <= 0 || done == 0) {
            return "%s so far".formatted(time(spent));
        }
        return "about %s left".formatted(time(spent * (total - done) / done));
    }

    private static String time(double seconds) {
        return seconds < 90
                ? String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds))
                : String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
    }
}
