package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.patience;
import static org.composure.engine.World.type;

import java.math.BigDecimal;
import java.util.List;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing.LadderStep;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;

/** Chapter 6: who serves whom. */
class A06_RoutingTest {

    private static Team quick(String name, double speed, String type) {
        return new Team(
                name,
                List.of(new Skill(type, speed, 1)),
                Timetable.always(1),
                Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                null,
                BigDecimal.ZERO);
    }

    @Test
    void the_agent_idle_longest_is_taken_across_teams() {
        assertThat(World.of(calls(100, 0.0, 10.0, 200.0, 305.0))
                        .team("a", 1, "calls")
                        .team("b", 1, "calls")
                        .diary())
                .contains(
                        "0 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "10 c2 ANSWER by agent 1 of team 1 after 0, in hand 1",
                        "200 c3 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "305 c4 ANSWER by agent 1 of team 1 after 0, in hand 1");
    }

    @Test
    void the_fastest_agent_is_taken_and_works_faster() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team(quick("slow", 1, "calls"))
                        .team(quick("fast", 2, "calls"))
                        .routing(WhoServes.FASTEST_AGENT, WhoIsNext.LONGEST_WAITING, false)
                        .diary())
                .contains(
                        "0 c1 ANSWER by agent 1 of team 1 after 0, in hand 1",
                        "50 c1 served by agent 1 since 0",
                        "10 c2 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "110 c2 served by agent 0 since 10");
    }

    @Test
    void the_first_team_of_the_ladder_with_somebody_free_is_taken() {
        assertThat(World.of(calls(100, 0.0, 150.0, 160.0))
                        .team("a", 1, "calls")
                        .team("b", 1, "calls")
                        .ladder("calls", new LadderStep("b", 0), new LadderStep("a", 0))
                        .diary())
                .contains(
                        "0 c1 ANSWER by agent 1 of team 1 after 0, in hand 1",
                        "150 c2 ANSWER by agent 1 of team 1 after 0, in hand 1",
                        "160 c3 ANSWER by agent 0 of team 0 after 0, in hand 1");
    }

    @Test
    void a_later_rung_opens_only_after_its_delay() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team("own", 1, "calls")
                        .team("help", 1, "calls")
                        .ladder("calls", new LadderStep("own", 0), new LadderStep("help", 30))
                        .diary())
                .containsSubsequence(
                        "10 c2 queued",
                        "40 c2 ANSWER by agent 1 of team 1 after 30, in hand 1",
                        "140 c2 served by agent 1 since 40");
    }

    @Test
    void an_agent_who_becomes_free_respects_the_delay_of_the_ladder() {
        var other = type("other", 100, Patience.endless(), 0.0);
        assertThat(World.of(calls(500, 0.0, 90.0), other)
                        .team("own", 1, "calls")
                        .team("help", 1, "other", "calls")
                        .ladder("calls", new LadderStep("own", 0), new LadderStep("help", 30))
                        .diary())
                .contains("120 c3 ANSWER by agent 1 of team 1 after 30, in hand 1");
    }

    @Test
    void a_team_that_the_ladder_does_not_name_takes_nothing_of_that_type() {
        assertThat(World.of(calls(100, 0.0, 10.0))
                        .team("own", 1, "calls")
                        .team("never", 1, "calls")
                        .ladder("calls", new LadderStep("own", 0))
                        .diary())
                .contains("100 c2 ANSWER by agent 0 of team 0 after 90, in hand 1");
    }

    @Test
    void served_beats_abandoning_when_a_rung_opens_at_the_very_instant_of_losing_patience() {
        assertThat(World.of(type("calls", 100, patience(30), 0.0, 10.0))
                        .team("own", 1, "calls")
                        .team("help", 1, "calls")
                        .ladder("calls", new LadderStep("own", 0), new LadderStep("help", 30))
                        .diary())
                .contains("40 c2 ANSWER by agent 1 of team 1 after 30, in hand 1");
    }

    @Test
    void a_freed_agent_takes_the_longest_waiting_of_all_types() {
        var b = type("b", 100, Patience.endless(), 10.0);
        assertThat(World.of(calls(100, 0.0, 20.0), b)
                        .team("team", 1, "calls", "b")
                        .diary())
                .contains("100 c2 ANSWER by agent 0 of team 0 after 90, in hand 1");
    }

    @Test
    void a_head_start_counts_as_time_waited_but_not_as_a_wait() {
        var vip = type("vip", 100, Patience.endless(), 50.0).withHeadStart(40.5);
        assertThat(World.of(calls(100, 0.0, 10.0), vip)
                        .team("team", 1, "calls", "vip")
                        .diary())
                .contains("100 c3 ANSWER by agent 0 of team 0 after 50, in hand 1");
    }

    @Test
    void a_head_start_too_small_to_catch_up_changes_nothing() {
        var vip = type("vip", 100, Patience.endless(), 50.0).withHeadStart(39.5);
        assertThat(World.of(calls(100, 0.0, 10.0), vip)
                        .team("team", 1, "calls", "vip")
                        .diary())
                .contains("100 c2 ANSWER by agent 0 of team 0 after 90, in hand 1");
    }

    @Test
    void the_best_level_goes_first_however_long_others_have_waited() {
        var gold = type("gold", 100, Patience.endless(), 90.0);
        assertThat(World.of(calls(100, 0.0, 10.0), gold)
                        .team("team", 1, "gold", "calls")
                        .routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, false)
                        .diary())
                .contains(
                        "100 c3 ANSWER by agent 0 of team 0 after 10, in hand 1",
                        "200 c2 ANSWER by agent 0 of team 0 after 190, in hand 1");
    }

    @Test
    void equal_levels_compete_by_waiting_time() {
        var b = type("b", 100, Patience.endless(), 10.0);
        var both = new Team(
                "both",
                List.of(Skill.of("calls"), Skill.of("b")),
                Timetable.always(1),
                Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                null,
                BigDecimal.ZERO);
        assertThat(World.of(calls(100, 0.0, 20.0), b)
                        .team(both)
                        .routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, false)
                        .diary())
                .contains("100 c2 ANSWER by agent 0 of team 0 after 90, in hand 1");
    }

    @Test
    void an_agent_never_takes_what_they_cannot_do() {
        var b = type("b", 100, Patience.endless(), 10.0);
        assertThat(World.of(calls(100, 0.0), b).team("team", 1, "calls").diary())
                .contains("10 c2 queued")
                .noneMatch(line -> line.contains("c2 ANSWER"));
    }
}
