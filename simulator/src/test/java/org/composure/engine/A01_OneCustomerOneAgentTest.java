package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;

/** Chapter 1: one agent, hand times of 100 s, customers who come at given times. */
class A01_OneCustomerOneAgentTest {

    private static Scenario world(Patience patience, Double... arrivals) {
        ContactType calls = ContactType.plain(
                "calls", new ArrivalProcess.Replay(List.of(arrivals)), new Distribution.Deterministic(100), patience);
        return Scenario.of(
                "one agent",
                Horizon.days(1),
                List.of(calls),
                List.of(Team.steady("team", 1, Skill.of("calls"))),
                Routing.EVERYDAY);
    }

    @Test
    void a_customer_who_finds_the_agent_idle_is_served_at_once() {
        assertThat(Diary.of(world(Patience.endless(), 10.0)))
                .containsExactly(
                        "0 team 0 has 1 agents",
                        "10 c1 offered, type 0, attempt 1",
                        "10 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "110 c1 served by agent 0 since 10",
                        "110 agent 0 ready since 10, in hand 0",
                        "86400 over");
    }

    @Test
    void a_customer_who_finds_the_agent_busy_waits_for_the_rest_of_the_service() {
        assertThat(Diary.of(world(Patience.endless(), 10.0, 50.0)))
                .containsExactly(
                        "0 team 0 has 1 agents",
                        "10 c1 offered, type 0, attempt 1",
                        "10 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "50 c2 offered, type 0, attempt 1",
                        "50 c2 queued",
                        "110 c1 served by agent 0 since 10",
                        "110 agent 0 ready since 10, in hand 0",
                        "110 c2 ANSWER by agent 0 of team 0 after 60, in hand 1",
                        "210 c2 served by agent 0 since 110",
                        "210 agent 0 ready since 110, in hand 0",
                        "86400 over");
    }

    @Test
    void a_customer_who_runs_out_of_patience_leaves() {
        assertThat(Diary.of(world(Patience.of(new Distribution.Deterministic(30)), 10.0, 50.0)))
                .contains("80 c2 abandons after 30")
                .doesNotContain("110 c2 ANSWER by agent 0 of team 0 after 60, in hand 1");
    }

    @Test
    void who_is_served_at_the_very_instant_of_losing_patience_is_served() {
        assertThat(Diary.of(world(Patience.of(new Distribution.Deterministic(60)), 10.0, 50.0)))
                .contains("110 c2 ANSWER by agent 0 of team 0 after 60, in hand 1")
                .noneMatch(line -> line.contains("abandons"));
    }

    @Test
    void who_came_first_is_served_first() {
        assertThat(Diary.of(world(Patience.endless(), 10.0, 50.0, 60.0)))
                .contains(
                        "110 c2 ANSWER by agent 0 of team 0 after 60, in hand 1",
                        "210 c3 ANSWER by agent 0 of team 0 after 150, in hand 1");
    }

    @Test
    void a_run_can_be_stopped_and_continued_without_changing_it() {
        Scenario world = world(Patience.endless(), 10.0, 50.0);
        Diary diary = new Diary();
        Run run = new Engine(world).open(1, 1, diary);

        assertThat(run.advanceTo(50)).isTrue();
        assertThat(run.nowSeconds()).isEqualTo(50);
        assertThat(diary.lines()).hasSize(5);
        assertThat(run.advanceTo(100)).isTrue();
        assertThat(run.nowSeconds()).isEqualTo(100);
        run.toEnd();

        assertThat(run.advanceTo(1e9)).isFalse();
        assertThat(diary.lines()).isEqualTo(Diary.of(world));
    }
}
