package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C during a check: what is finished is shown, that it is not all is said, and the shell is told. */
class StoppedCheckTest {

    private static Typed stopped(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Door door = new Door(new Terminal(new PrintWriter(out), new PrintWriter(err), false));
        door.stopping().ask();
        int exitCode = Composure.execute(door, words);
        return new Typed(exitCode, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--laws", "--targets", "--fit"})
    void every_part_of_a_check_can_be_stopped(String part) {
        Typed typed = stopped("check", part, "--threads", "1");

        assertThat(typed.exitCode()).isEqualTo(130);
        assertThat(typed.out()).contains("Unfinished: stopped before the end");
    }

    @Test
    void a_whole_check_that_is_stopped_shows_the_promises_it_had_looked_at() {
        Typed typed = stopped("check", "--threads", "1");

        assertThat(typed.exitCode()).isEqualTo(130);
        assertThat(typed.out())
                .contains("promises are kept")
                .doesNotContain("Laws of service")
                .contains("Unfinished: stopped before the end");
    }

    @Test
    void a_stopped_check_says_so_in_its_json_too() {
        assertThat(stopped("check", "--targets", "--threads", "1", "--json", "-")
                        .out())
                .contains("\"targets\" : [ ]")
                .contains("\"finished\" : false");
    }
}
