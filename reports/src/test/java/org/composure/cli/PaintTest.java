package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Colours add nothing but colours, and only where somebody wants them. */
class PaintTest {

    private static final String TEXT = """
            A desk

              + One more agent answers 3 points more
                within 20 s.
              − Ten percent more calls is worse.

              One more agent is the best.

                           today   more
              Service level  54 %    +3
              today   ▁▂█   3 to 9

            again:  composure compare desk
            """;

    @Test
    void without_its_colours_a_painted_text_is_the_text() {
        assertThat(Paint.on(TEXT).replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(TEXT);
    }

    @Test
    void better_and_worse_are_told_apart_and_every_colour_ends_with_its_line() {
        assertThat(Paint.on(TEXT))
                .contains("\u001B[34m  + One more", "\u001B[34m    within 20 s.\u001B[0m", "\u001B[33m  − Ten percent")
                .contains("\u001B[1mA desk\u001B[0m", "\u001B[36m▁▂█\u001B[0m", "\u001B[2magain:");
        assertThat(Paint.on(TEXT).lines())
                .allSatisfy(line -> assertThat(line.contains("\u001B[")).isEqualTo(line.contains("\u001B[0m")));
    }

    @Test
    void a_pipe_and_a_terminal_whose_owner_wants_none_get_no_colours() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());

        assertThat(new Terminal(nowhere, nowhere, true, false).shown(TEXT)).isEqualTo(TEXT);
        assertThat(new Terminal(nowhere, nowhere, true, true).shown(TEXT)).contains("\u001B[");
        assertThat(Terminal.colourless("1")).isTrue();
        assertThat(Terminal.colourless("")).isFalse();
        assertThat(Terminal.colourless(null)).isFalse();
    }
}
