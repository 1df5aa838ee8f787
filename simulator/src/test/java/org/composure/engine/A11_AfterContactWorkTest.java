package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.fixed;
import static org.composure.engine.World.staff;

import java.math.BigDecimal;
import java.util.List;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;

/** Chapter 11: what is left to do when the customer has gone. */
class A11_AfterContactWorkTest {

    private static Team team(Timetable<Integer> agents, ShiftEnd end) {
        return new Team("team", List.of(Skill.of("calls")), agents, end, List.of(1.0), fixed(30), BigDecimal.ZERO);
    }

    @Test
    void the_agent_takes_nobody_until_the_work_is_done() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team(team(Timetable.always(1), ShiftEnd.FINISH_CONTACT))
                        .diary())
                .containsSubsequence(
                        "100 c1 served by agent 0 since 0",
                        "130 agent 0 ready since 0, in hand 0",
                        "130 c2 ANSWER by agent 0 of team 0 after 120, in hand 1");
    }

    @Test
    void the_customer_holds_no_line_meanwhile() {
        assertThat(World.of(calls(100, 0.0, 110.0))
                        .team(team(Timetable.always(1), ShiftEnd.FINISH_CONTACT))
                        .limits(1, null)
                        .diary())
                .contains("110 c2 queued");
    }

    @Test
    void an_agent_whose_shift_ends_meanwhile_finishes_the_work() {
        assertThat(World.of(calls(100, 0.0))
                        .team(team(staff(0, 1, 110, 0), ShiftEnd.FINISH_CONTACT))
                        .diary())
                .endsWith("130 agent 0 ready since 0, in hand 0", "130 team 0 has 0 agents");
    }

    @Test
    void who_leaves_at_once_leaves_the_work_undone() {
        assertThat(World.of(calls(100, 0.0))
                        .team(team(staff(0, 1, 110, 0), ShiftEnd.LEAVE_AT_ONCE))
                        .diary())
                .endsWith("110 agent 0 ready since 0, in hand 0", "110 team 0 has 0 agents");
    }

    @Test
    void a_terminating_run_ends_when_the_work_is_done_too() {
        assertThat(Diary.of(World.of(calls(100, 9950.0))
                        .team(team(Timetable.always(1), ShiftEnd.FINISH_CONTACT))
                        .scenario()))
                .endsWith(
                        "10050 c1 served by agent 0 since 9950",
                        "10080 agent 0 ready since 9950, in hand 0",
                        "10080 over");
    }
}
