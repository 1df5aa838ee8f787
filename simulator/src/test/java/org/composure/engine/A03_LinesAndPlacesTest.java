package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.limited;
import static org.composure.engine.World.patience;
import static org.composure.engine.World.type;
import static org.composure.engine.World.withMenu;

import org.junit.jupiter.api.Test;

/** Chapter 3: where lines and waiting places run out. */
class A03_LinesAndPlacesTest {

    @Test
    void who_would_have_to_wait_is_blocked_where_there_is_no_place() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team("team", 1, "calls")
                        .limits(null, 0)
                        .diary())
                .containsSequence("10 c2 offered, type 0, attempt 1", "10 c2 blocked");
    }

    @Test
    void who_finds_an_idle_agent_needs_no_place() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team("team", 2, "calls")
                        .limits(null, 0)
                        .diary())
                .noneMatch(line -> line.contains("blocked"));
    }

    @Test
    void lines_hold_those_in_service_too() {
        assertThat(World.of(calls(100, 0.0, 10.0, 20.0))
                        .team("team", 1, "calls")
                        .limits(2, null)
                        .diary())
                .contains("10 c2 queued", "20 c3 blocked");
    }

    @Test
    void without_a_line_even_an_idle_agent_does_not_help() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team("team", 2, "calls")
                        .limits(1, null)
                        .diary())
                .contains("10 c2 blocked");
    }

    @Test
    void hanging_up_frees_the_line_and_the_place() {
        var hasty = type("calls", 100, patience(5), 0.0, 10.0, 20.0);
        assertThat(World.of(hasty).team("team", 1, "calls").limits(2, 1).diary())
                .contains("15 c2 abandons after 5", "20 c3 queued");
    }

    @Test
    void the_end_of_a_service_frees_the_line_for_who_comes_at_that_instant() {
        assertThat(World.of(calls(100, 0.0, 100.0))
                        .team("team", 1, "calls")
                        .limits(1, null)
                        .diary())
                .contains("100 c2 ANSWER by agent 0 of team 0 after 0, in hand 1");
    }

    @Test
    void a_type_may_have_places_of_its_own() {
        var few = limited(type("few", 100, World.patience(1000), 10.0, 20.0), 1, null);
        assertThat(World.of(calls(100, 0.0, 30.0), few)
                        .team("team", 1, "calls", "few")
                        .diary())
                .contains("20 c3 blocked", "30 c4 queued");
    }

    @Test
    void who_is_in_the_menu_holds_a_line() {
        assertThat(World.of(withMenu(calls(100, 0.0, 10.0), 30, 0))
                        .team("team", 1, "calls")
                        .limits(1, null)
                        .diary())
                .containsSubsequence("0 c1 enters the menu", "10 c2 offered, type 0, attempt 1", "10 c2 blocked");
    }
}
