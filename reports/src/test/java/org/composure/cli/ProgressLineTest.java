package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who watches sees a bar; a log file gets a line now and then, and never a control character. */
class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_log_gets_a_line_every_ten_seconds_and_the_rough_answer_when_it_got_sharper() {
        ProgressLine line = line(false, false);

        for (int second = 1; second <= 31; second++) {
            clock.set(second * SECOND);
            line.rough(List.of(second < 15 ? "sooner answers 4 points more" : "sooner answers 4.2 points more"));
            line.at(second, 40);
        }
        line.close();

        assertThat(err.toString()).isEqualTo("""
                        rough: sooner answers 4 points more
                        10 of 40 runs, about 30 s left
                        rough: sooner answers 4.2 points more
                        20 of 40 runs, about 20 s left
                        30 of 40 runs, about 10 s left
                        """);
    }

    @Test
    void a_terminal_gets_a_bar_that_is_written_over_and_cleared_away() {
        ProgressLine line = line(true, false);

        clock.set(2 * SECOND);
        line.rough(List.of("sooner: too close to call yet"));
        line.at(10, 40);
        clock.set(4 * SECOND);
        line.at(20, 40);
        line.close();

        assertThat(err.toString())
                .isEqualTo("\r\u001B[Krough: sooner: too close to call yet\n"
                        + "██████░░░░░░░░░░░░░░░░░░  25 %  about 6 s left"
                        + "\r\u001B[K\u001B[1A\r\u001B[Krough: sooner: too close to call yet\n"
                        + "████████████░░░░░░░░░░░░  50 %  about 4 s left"
                        + "\r\u001B[K\u001B[1A\r\u001B[K");
    }

    @Test
    void quiet_is_quiet() {
        ProgressLine line = line(true, true);

        clock.set(20 * SECOND);
        line.rough(List.of("sooner answers 4 points more"));
        line.at(10, 40);
        line.close();

        assertThat(err.toString()).isEmpty();
    }

    private ProgressLine line(boolean live, boolean quiet) {
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), live);
        return new ProgressLine(terminal, quiet, clock::get);
    }
}
