package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.openFromTo;
import static org.composure.engine.World.staff;
import static org.composure.engine.World.withMenu;

import org.composure.scenario.Opening.Closing;
import org.composure.scenario.Orbit;
import org.composure.scenario.Team.ShiftEnd;
import org.junit.jupiter.api.Test;

/** Chapter 8: closed doors, closing time and the end of a run. */
class A08_ClosingTimeTest {

    @Test
    void who_comes_while_the_doors_are_closed_is_turned_away() {
        assertThat(World.of(calls(100, 10.0))
                        .team("team", 1, "calls")
                        .opening(openFromTo(50, 1000), Closing.SERVE_OUT)
                        .diary())
                .containsExactly("10 c1 offered, type 0, attempt 1", "10 c1 diverted CLOSED after 0");
    }

    @Test
    void who_comes_at_the_very_instant_of_opening_is_let_in_and_at_that_of_closing_is_not() {
        assertThat(World.of(calls(100, 50.0, 1000.0))
                        .team("team", 1, "calls")
                        .opening(openFromTo(50, 1000), Closing.SERVE_OUT)
                        .diary())
                .contains("50 c1 ANSWER by agent 0 of team 0 after 0, in hand 1", "1000 c2 diverted CLOSED after 0");
    }

    @Test
    void serving_out_agents_stay_until_everybody_has_been_served() {
        assertThat(World.of(calls(100, 910.0, 920.0, 930.0))
                        .team("team", staff(0, 1, 1000, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .opening(openFromTo(0, 1000), Closing.SERVE_OUT)
                        .diary())
                .containsSubsequence(
                        "1010 c2 ANSWER by agent 0 of team 0 after 90, in hand 1",
                        "1110 c3 ANSWER by agent 0 of team 0 after 180, in hand 1",
                        "1210 c3 served by agent 0 since 1110",
                        "1210 team 0 has 0 agents");
    }

    @Test
    void serving_out_goes_before_leaving_at_once() {
        assertThat(World.of(calls(100, 910.0, 920.0))
                        .team("team", staff(0, 1, 1000, 0), ShiftEnd.LEAVE_AT_ONCE, "calls")
                        .opening(openFromTo(0, 1000), Closing.SERVE_OUT)
                        .diary())
                .contains("1110 c2 served by agent 0 since 1010", "1110 team 0 has 0 agents")
                .noneMatch(line -> line.contains("interrupted"));
    }

    @Test
    void serving_out_an_agent_whom_nobody_needs_leaves_at_once() {
        var other = World.type("other", 100, World.patience(5000), 10.0, 910.0, 920.0);
        assertThat(World.of(calls(100), other)
                        .team("calls", staff(0, 1, 1000, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .team("other", staff(0, 1, 1000, 0), ShiftEnd.FINISH_CONTACT, "other")
                        .opening(openFromTo(0, 1000), Closing.SERVE_OUT)
                        .diary())
                .contains("1000 team 0 has 0 agents", "1110 team 1 has 0 agents");
    }

    @Test
    void serving_out_an_idle_agent_stays_for_somebody_in_the_menu() {
        assertThat(World.of(withMenu(calls(100, 990.0), 30, 0))
                        .team("team", staff(0, 1, 1000, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .opening(openFromTo(0, 1000), Closing.SERVE_OUT)
                        .diary())
                .containsSubsequence(
                        "1020 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "1120 agent 0 ready since 1020, in hand 0",
                        "1120 team 0 has 0 agents");
    }

    @Test
    void an_agent_who_stayed_for_somebody_in_the_menu_leaves_when_they_need_nobody() {
        assertThat(World.of(withMenu(calls(100, 990.0), 30, 1))
                        .team("team", staff(0, 1, 1000, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .opening(openFromTo(0, 1000), Closing.SERVE_OUT)
                        .diary())
                .containsSequence("1020 c1 finishes in the menu", "1020 team 0 has 0 agents");
    }

    @Test
    void disconnecting_cuts_off_those_who_wait_and_finishes_those_in_service() {
        assertThat(World.of(calls(100, 950.0, 960.0))
                        .team("team", 1, "calls")
                        .opening(openFromTo(0, 1000), Closing.DISCONNECT)
                        .diary())
                .contains("1000 c2 diverted DISCONNECTED after 40", "1050 c1 served by agent 0 since 950");
    }

    @Test
    void disconnecting_also_cuts_off_who_leaves_the_menu_later_and_finds_nobody_free() {
        assertThat(World.of(withMenu(calls(100, 950.0, 975.0), 30, 0))
                        .team("team", 1, "calls")
                        .opening(openFromTo(0, 1000), Closing.DISCONNECT)
                        .diary())
                .containsSequence("1005 c2 queued", "1005 c2 diverted DISCONNECTED after 0");
    }

    @Test
    void keeping_them_waiting_agents_leave_as_planned_and_serve_the_rest_when_they_are_back() {
        assertThat(World.of(calls(100, 950.0, 960.0))
                        .team("team", staff(0, 1, 1000, 0, 5000, 1), ShiftEnd.FINISH_CONTACT, "calls")
                        .opening(openFromTo(0, 1000), Closing.KEEP_WAITING)
                        .diary())
                .contains("1050 team 0 has 0 agents", "5000 c2 ANSWER by agent 0 of team 0 after 4040, in hand 1");
    }

    @Test
    void who_redials_at_night_is_turned_away_and_gives_up() {
        var calls =
                World.type("calls", 100, World.patience(10), 900.0, 910.0).withRedial(World.always(500, 9), Orbit.NONE);
        assertThat(World.of(calls)
                        .team("team", 1, "calls")
                        .opening(openFromTo(0, 1000), Closing.SERVE_OUT)
                        .diary())
                .endsWith(
                        "1420 c2 comes again: REDIAL_AFTER_ABANDONING",
                        "1420 c2 offered, type 0, attempt 2",
                        "1420 c2 diverted CLOSED after 0");
    }

    @Test
    void a_terminating_run_serves_out_and_ends_when_nobody_is_inside() {
        assertThat(Diary.of(World.of(calls(100, 9950.0, 9960.0))
                        .team("team", 1, "calls")
                        .scenario()))
                .endsWith(
                        "10150 c2 served by agent 0 since 10050",
                        "10150 agent 0 ready since 10050, in hand 0",
                        "10150 over");
    }

    @Test
    void a_terminating_run_that_disconnects_still_finishes_services() {
        assertThat(Diary.of(World.of(calls(100, 9950.0, 9960.0))
                        .team("team", 1, "calls")
                        .closing(Closing.DISCONNECT)
                        .scenario()))
                .endsWith(
                        "10000 c2 diverted DISCONNECTED after 40",
                        "10050 c1 served by agent 0 since 9950",
                        "10050 agent 0 ready since 9950, in hand 0",
                        "10050 over");
    }

    @Test
    void a_terminating_run_that_keeps_them_waiting_leaves_them_so() {
        assertThat(Diary.of(World.of(calls(100, 9950.0, 9960.0))
                        .team("team", 1, "calls")
                        .closing(Closing.KEEP_WAITING)
                        .scenario()))
                .endsWith("10050 agent 0 ready since 9950, in hand 0", "10050 over")
                .noneMatch(line -> line.contains("c2 ANSWER"));
    }

    @Test
    void a_steady_run_ends_at_its_length_whoever_is_inside() {
        assertThat(Diary.of(World.of(calls(100, 9900.0, 9950.0))
                        .team("team", 1, "calls")
                        .steady()
                        .scenario()))
                .endsWith("10000 c2 ANSWER by agent 0 of team 0 after 50, in hand 1", "10000 over");
    }

    @Test
    void a_run_in_which_nobody_can_serve_those_who_wait_ends_all_the_same() {
        assertThat(Diary.of(World.of(calls(100, 10.0)).team("team", 0, "calls").scenario()))
                .endsWith("10 c1 queued", "10000 over");
    }
}
