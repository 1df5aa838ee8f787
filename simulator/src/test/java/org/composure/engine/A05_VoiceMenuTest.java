package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.withMenu;

import org.junit.jupiter.api.Test;

/** Chapter 5: the voice menu before the queue. */
class A05_VoiceMenuTest {

    @Test
    void time_in_the_menu_is_not_waiting_time() {
        assertThat(World.of(withMenu(calls(100, 0.0), 30, 0))
                        .team("team", 1, "calls")
                        .diary())
                .containsExactly(
                        "0 c1 enters the menu",
                        "30 c1 offered, type 0, attempt 1",
                        "30 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "130 c1 served by agent 0 since 30",
                        "130 agent 0 ready since 30, in hand 0");
    }

    @Test
    void who_finishes_in_the_menu_is_never_offered() {
        assertThat(World.of(withMenu(calls(100, 0.0), 30, 1))
                        .team("team", 1, "calls")
                        .diary())
                .containsExactly("0 c1 enters the menu", "30 c1 finishes in the menu");
    }

    @Test
    void who_is_in_the_menu_at_the_end_of_the_horizon_is_still_served() {
        var calls = withMenu(calls(100, 9990.0), 30, 0);
        assertThat(Diary.of(World.of(calls).team("team", 1, "calls").scenario()))
                .endsWith(
                        "10120 c1 served by agent 0 since 10020",
                        "10120 agent 0 ready since 10020, in hand 0",
                        "10120 over");
    }
}
