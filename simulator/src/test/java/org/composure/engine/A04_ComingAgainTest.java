package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.composure.engine.World.always;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.fixed;
import static org.composure.engine.World.patience;
import static org.composure.engine.World.type;

import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.junit.jupiter.api.Test;

/** Chapter 4: redials and returns. */
class A04_ComingAgainTest {

    @Test
    void who_hung_up_redials_after_the_delay_as_a_new_attempt() {
        var calls = type("calls", 100, patience(20), 0.0, 10.0).withRedial(always(50, 1), Orbit.NONE);
        assertThat(World.of(calls).team("team", 1, "calls").diary())
                .containsSubsequence(
                        "30 c2 abandons after 20",
                        "30 c2 orbits: REDIAL_AFTER_ABANDONING",
                        "80 c2 comes again: REDIAL_AFTER_ABANDONING",
                        "80 c2 offered, type 0, attempt 2",
                        "80 c2 queued",
                        "100 c2 ANSWER by agent 0 of team 0 after 20, in hand 1");
    }

    @Test
    void nobody_redials_more_often_than_the_bound() {
        var calls = type("calls", 500, patience(20), 0.0, 10.0).withRedial(always(50, 2), Orbit.NONE);
        assertThat(World.of(calls).team("team", 1, "calls").diary().stream()
                        .filter(line -> line.contains("comes again")))
                .hasSize(2);
    }

    @Test
    void who_was_blocked_redials_by_a_rule_of_its_own() {
        var calls = calls(100, 0.0, 10.0).withRedial(Orbit.NONE, always(200, 1));
        assertThat(World.of(calls).team("team", 1, "calls").limits(1, null).diary())
                .containsSubsequence(
                        "10 c2 blocked",
                        "10 c2 orbits: REDIAL_AFTER_BLOCKING",
                        "210 c2 comes again: REDIAL_AFTER_BLOCKING",
                        "210 c2 ANSWER by agent 0 of team 0 after 0, in hand 1");
    }

    @Test
    void who_was_served_may_return_with_the_same_issue() {
        var calls = calls(100, 0.0).withReturn(always(1000, 2));
        assertThat(World.of(calls).team("team", 1, "calls").diary())
                .containsSubsequence(
                        "100 c1 orbits: RETURN_AFTER_SERVICE",
                        "1100 c1 offered, type 0, attempt 2",
                        "1200 c1 orbits: RETURN_AFTER_SERVICE",
                        "2200 c1 offered, type 0, attempt 3",
                        "2300 c1 served by agent 0 since 2200")
                .doesNotContain("3300 c1 comes again: RETURN_AFTER_SERVICE");
    }

    @Test
    void nobody_comes_again_after_the_end_of_the_horizon() {
        var calls = calls(100, 9000.0).withReturn(always(900, 5));
        assertThat(World.of(calls).team("team", 1, "calls").diary())
                .contains("9100 c1 orbits: RETURN_AFTER_SERVICE")
                .noneMatch(line -> line.contains("comes again"));
    }

    @Test
    void a_silent_leaver_may_redial_while_the_place_is_still_held() {
        var silent = new Patience(fixed(20), 0, 0, new Patience.Silence(1, fixed(7)));
        var chats = type("chat", 100, silent, 0.0, 10.0).withRedial(always(10, 1), Orbit.NONE);
        assertThat(World.of(chats).team("team", 1, "chat").diary())
                .containsSubsequence(
                        "30 c2 abandons silently after 20",
                        "40 c2 offered, type 0, attempt 2",
                        "60 c2 abandons silently after 20",
                        "100 c2 NOBODY_THERE by agent 0 of team 0 after 90, in hand 1",
                        "107 c2 NOBODY_THERE by agent 0 of team 0 after 67, in hand 1");
    }

    @Test
    void endless_redials_at_no_distance_fail_with_a_plain_message() {
        var calls = type("calls", 100, patience(0), 10.0).withRedial(always(0, Orbit.UNLIMITED), Orbit.NONE);
        var scenario = World.of(calls).team("team", 0, "calls").scenario();
        assertThatThrownBy(() -> Diary.of(scenario))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contact type 'calls' has tried 100000 times by 10.0 s. Maybe nobody can serve");
    }
}
