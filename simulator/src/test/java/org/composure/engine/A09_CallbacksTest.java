package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;

import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Opening.Closing;
import org.composure.scenario.Orbit;
import org.composure.scenario.Outbound;
import org.junit.jupiter.api.Test;

/** Chapter 9: calling back instead of waiting. */
class A09_CallbacksTest {

    @Test
    void who_accepts_a_callback_is_called_when_nobody_waits_any_more() {
        // c2 waits, c3 accepts; c4 comes later, waits, and is served before the callback.
        var calls = calls(100, 0.0, 10.0, 20.0).withCallback(World.callbackAlways(1));
        var late = World.type("late", 100, World.patience(1000), 150.0);
        assertThat(World.of(calls, late).team("team", 1, "calls", "late").diary())
                .containsSubsequence(
                        "20 c3 queued",
                        "20 c3 diverted CALLBACK_ACCEPTED after 0",
                        "100 c2 ANSWER by agent 0 of team 0 after 90, in hand 1",
                        "200 c4 ANSWER by agent 0 of team 0 after 50, in hand 1",
                        "300 c3 CALLBACK by agent 0 of team 0 after 280, in hand 1",
                        "400 c3 served by agent 0 since 300");
    }

    @Test
    void nobody_is_offered_a_callback_while_the_queue_is_short() {
        var calls = calls(100, 0.0, 10.0).withCallback(World.callbackAlways(1));
        assertThat(World.of(calls).team("team", 1, "calls").diary()).noneMatch(line -> line.contains("CALLBACK"));
    }

    @Test
    void the_oldest_callback_goes_first_across_types() {
        var a = calls(100, 0.0, 30.0).withCallback(World.callbackAlways(0));
        var b = World.type("b", 100, World.patience(1000), 20.0).withCallback(World.callbackAlways(0));
        assertThat(World.of(a, b).team("team", 1, "calls", "b").diary())
                .containsSubsequence(
                        "100 c2 CALLBACK by agent 0 of team 0 after 80, in hand 1",
                        "200 c3 CALLBACK by agent 0 of team 0 after 170, in hand 1");
    }

    @Test
    void a_promised_callback_takes_neither_a_line_nor_a_place() {
        var calls = calls(100, 0.0, 10.0, 20.0, 30.0).withCallback(World.callbackAlways(0));
        assertThat(World.of(calls).team("team", 1, "calls").limits(2, 1).diary())
                .noneMatch(line -> line.contains("blocked"));
    }

    @Test
    void who_does_not_pick_up_costs_the_agent_the_ringing_and_is_lost() {
        var calls = calls(100, 0.0, 10.0, 20.0)
                .withCallback(new org.composure.scenario.Callback(0, 1, 0, 25, Double.POSITIVE_INFINITY));
        assertThat(World.of(calls).team("team", 1, "calls").diary())
                .containsSubsequence(
                        "100 c2 NOBODY_THERE by agent 0 of team 0 after 90, in hand 1",
                        "125 agent 0 ready since 100, in hand 0",
                        "125 c2 does not pick up",
                        "125 c3 NOBODY_THERE by agent 0 of team 0 after 105, in hand 1",
                        "150 c3 does not pick up")
                .noneMatch(line -> line.contains("CALLBACK by agent"));
    }

    private static ContactType list(int keepIdle, double reached, Double... entries) {
        return World.type("list", 100, World.patience(1000), entries)
                .withCourse(new Course(null, null, Orbit.NONE, null, new Outbound(keepIdle, reached, 20)));
    }

    @Test
    void a_list_is_called_when_nobody_waits_and_one_agent_stays_free_for_those_who_call_in() {
        assertThat(World.of(calls(100, 50.0, 60.0), list(1, 1, 10.0, 20.0))
                        .team("team", 2, "calls", "list")
                        .diary())
                .containsSubsequence(
                        "10 c1 CALLBACK by agent 0 of team 0 after 0, in hand 1",
                        "50 c3 ANSWER by agent 1 of team 0 after 0, in hand 1",
                        // Agent 0 is ready at 110 and takes the caller first; agent 1 at 150, with nobody else idle.
                        "110 c4 ANSWER by agent 0 of team 0 after 50, in hand 1",
                        "150 agent 1 ready since 50, in hand 0",
                        "210 c2 CALLBACK by agent 0 of team 0 after 190, in hand 1");
    }

    @Test
    void a_lonely_agent_calls_nobody_unless_nobody_need_stay_free() {
        assertThat(World.of(list(1, 1, 10.0)).team("team", 1, "list").diary())
                .noneMatch(line -> line.contains("CALLBACK by"));
        assertThat(World.of(list(0, 1, 10.0)).team("team", 1, "list").diary())
                .contains("10 c1 CALLBACK by agent 0 of team 0 after 0, in hand 1");
    }

    @Test
    void who_on_the_list_does_not_pick_up_costs_the_ringing_only() {
        assertThat(World.of(list(0, 0, 10.0)).team("team", 1, "list").diary())
                .containsSubsequence(
                        "10 c1 NOBODY_THERE by agent 0 of team 0 after 0, in hand 1",
                        "30 agent 0 ready since 10, in hand 0",
                        "30 c1 does not pick up");
    }

    @Test
    void promised_callbacks_are_made_before_the_run_ends_where_all_are_served_out() {
        var calls = calls(100, 9950.0, 9960.0).withCallback(World.callbackAlways(0));
        assertThat(Diary.of(World.of(calls)
                        .team("team", 1, "calls")
                        .closing(Closing.SERVE_OUT)
                        .scenario()))
                .contains("10050 c2 CALLBACK by agent 0 of team 0 after 90, in hand 1")
                .endsWith("10150 over");
    }
}
