package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PhasedProgressTest {

    private static final long MINUTE = 60_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private PhasedProgress progress(boolean quiet) {
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false);
        return new PhasedProgress(terminal, quiet, clock::get);
    }

    private static void two(PhasedProgress progress, AtomicLong clock) {
        progress.at("points", 0, 4);
        clock.addAndGet(MINUTE);
        progress.at("points", 1, 4);
        progress.at("runs for laws of service", 0, 100);
        clock.addAndGet(MINUTE);
        progress.at("runs for laws of service", 50, 100);
        progress.close();
    }

    @Test
    void every_part_counts_its_own_things_and_takes_its_own_time() {
        two(progress(false), clock);

        assertThat(err.toString().lines())
                .containsExactly(
                        "1 of 4 points, about 3 min left", "50 of 100 runs for laws of service, about 60 s left");
    }

    @Test
    void nothing_is_said_to_whoever_wants_quiet() {
        two(progress(true), clock);

        assertThat(err.toString()).isEmpty();
    }
}
