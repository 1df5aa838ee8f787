package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.staff;

import org.composure.scenario.Team.ShiftEnd;
import org.junit.jupiter.api.Test;

/** Chapter 7: agents who come and go by the clock. */
class A07_ShiftsTest {

    @Test
    void agents_who_come_look_at_the_queue_at_once() {
        assertThat(World.of(calls(100, 10.0))
                        .team("team", staff(0, 0, 60, 1), ShiftEnd.FINISH_CONTACT, "calls")
                        .diary())
                .containsSequence(
                        "10 c1 queued",
                        "60 team 0 has 1 agents",
                        "60 c1 ANSWER by agent 0 of team 0 after 50, in hand 1");
    }

    @Test
    void an_agent_whose_shift_ends_finishes_the_contact_in_hand() {
        assertThat(World.of(calls(100, 10.0, 20.0))
                        .team("team", staff(0, 1, 60, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .diary())
                .containsSubsequence(
                        "110 c1 served by agent 0 since 10",
                        "110 agent 0 ready since 10, in hand 0",
                        "110 team 0 has 0 agents")
                .noneMatch(line -> line.startsWith("60 ") || line.contains("c2 ANSWER"));
    }

    @Test
    void idle_agents_leave_at_once_the_one_idle_longest_first() {
        // Agent 0 has been idle since 100, agent 1 since 110.
        assertThat(World.of(calls(100, 0.0, 10.0, 300.0))
                        .team("team", staff(0, 2, 200, 1), ShiftEnd.FINISH_CONTACT, "calls")
                        .diary())
                .contains("200 team 0 has 1 agents", "300 c3 ANSWER by agent 1 of team 0 after 0, in hand 1");
    }

    @Test
    void of_busy_agents_the_one_on_the_floor_longest_leaves() {
        // Agent 0 signs in at 0, agent 1 at 50; both are busy at 80.
        assertThat(World.of(calls(100, 0.0, 60.0, 70.0))
                        .team("team", staff(0, 1, 50, 2, 80, 1), ShiftEnd.FINISH_CONTACT, "calls")
                        .diary())
                .contains("100 team 0 has 1 agents", "160 c3 ANSWER by agent 1 of team 0 after 90, in hand 1");
    }

    @Test
    void agents_about_to_leave_are_kept_first_when_staffing_rises_again() {
        assertThat(World.of(calls(100, 10.0, 20.0))
                        .team("team", staff(0, 1, 60, 0, 80, 1), ShiftEnd.FINISH_CONTACT, "calls")
                        .diary())
                .contains("110 c2 ANSWER by agent 0 of team 0 after 90, in hand 1")
                .noneMatch(line -> line.contains("has 2 agents") || line.contains("has 0 agents"));
    }

    @Test
    void who_leaves_at_once_sends_the_customer_back_to_the_head_of_the_queue_with_the_work_done() {
        assertThat(World.of(calls(100, 10.0, 20.0))
                        .team("team", staff(0, 1, 60, 0, 500, 1), ShiftEnd.LEAVE_AT_ONCE, "calls")
                        .diary())
                .containsSubsequence(
                        "60 c1 interrupted by loss of agent 0, in hand 0",
                        "60 team 0 has 0 agents",
                        "500 team 0 has 1 agents",
                        "500 c1 RESUMPTION by agent 0 of team 0 after 490, in hand 1",
                        "550 c1 served by agent 0 since 500",
                        "550 c2 ANSWER by agent 0 of team 0 after 530, in hand 1");
    }

    @Test
    void an_interrupted_customer_may_find_somebody_idle_in_another_team() {
        assertThat(World.of(calls(100, 10.0))
                        .team("leaving", staff(0, 1, 60, 0), ShiftEnd.LEAVE_AT_ONCE, "calls")
                        .team("staying", 1, "calls")
                        .diary())
                .containsSubsequence(
                        "60 c1 interrupted by loss of agent 0, in hand 0",
                        "60 c1 RESUMPTION by agent 1 of team 1 after 50, in hand 1",
                        "110 c1 served by agent 1 since 60");
    }

    @Test
    void an_interrupted_customer_does_not_hang_up() {
        assertThat(World.of(World.type("calls", 100, World.patience(30), 10.0))
                        .team("team", staff(0, 1, 60, 0, 500, 1), ShiftEnd.LEAVE_AT_ONCE, "calls")
                        .diary())
                .noneMatch(line -> line.contains("abandons"));
    }

    @Test
    void a_service_that_ends_with_the_shift_is_finished_and_nothing_new_begun() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team("team", staff(0, 1, 100, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .diary())
                .containsSubsequence("100 c1 served by agent 0 since 0", "100 team 0 has 0 agents")
                .noneMatch(line -> line.contains("c2 ANSWER"));
    }

    @Test
    void the_same_plan_holds_every_day() {
        assertThat(Diary.of(World.of(calls(100))
                        .team("team", staff(0, 0, 60, 1, 100, 0), ShiftEnd.FINISH_CONTACT, "calls")
                        .days(2)
                        .scenario()))
                .containsExactly(
                        "60 team 0 has 1 agents",
                        "100 team 0 has 0 agents",
                        "86460 team 0 has 1 agents",
                        "86500 team 0 has 0 agents",
                        "172800 over");
    }
}
