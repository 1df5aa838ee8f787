package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.staff;

import java.math.BigDecimal;
import java.util.List;
import org.composure.scenario.Intervention;
import org.composure.scenario.Intervention.Measure;
import org.composure.scenario.Intervention.Sign;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;

/** Chapter 19: a supervisor who looks at the queue and moves people. */
class A17_SupervisorTest {

    private static Team team(String name, Timetable<Integer> agents, Intervention... rules) {
        return new Team(
                        name,
                        List.of(Skill.of("calls")),
                        agents,
                        ShiftEnd.FINISH_CONTACT,
                        List.of(1.0),
                        null,
                        BigDecimal.ZERO)
                .withIntraday(List.of(rules));
    }

    private static Intervention rule(Sign sign, int atLeast, Measure measure, int agents, double seconds) {
        return new Intervention(sign, null, atLeast, measure, agents, null, seconds, 100);
    }

    @Test
    void a_long_queue_makes_somebody_stay_for_a_while() {
        assertThat(Diary.of(World.of(calls(250, 10.0, 20.0, 30.0))
                        .team(team("team", Timetable.always(1), rule(Sign.WAITING, 2, Measure.OVERTIME, 1, 200)))
                        .scenario()))
                .containsSubsequence(
                        "100 team 0 has 2 agents",
                        "100 c2 ANSWER by agent 1 of team 0 after 80, in hand 1",
                        "260 c3 ANSWER by agent 0 of team 0 after 230, in hand 1",
                        // After 200 s the extra hour is over; of two who are busy, the one there for longest goes.
                        "510 c3 served by agent 0 since 260",
                        "510 team 0 has 1 agents");
    }

    @Test
    void nothing_is_done_between_two_looks_or_below_the_threshold() {
        assertThat(Diary.of(World.of(calls(60, 110.0, 120.0, 130.0))
                        .team(team("team", Timetable.always(1), rule(Sign.WAITING, 2, Measure.OVERTIME, 1, 200)))
                        .scenario()))
                .noneMatch(line -> line.contains("has 2 agents"));
    }

    @Test
    void of_too_many_who_are_idle_some_are_sent_home_and_come_back() {
        assertThat(Diary.of(World.of(calls(60))
                        .team(team("team", Timetable.always(5), rule(Sign.IDLE, 4, Measure.SEND_HOME, 2, 250)))
                        .length(390)
                        .scenario()))
                .containsExactly(
                        "0 team 0 has 5 agents", "100 team 0 has 3 agents", "350 team 0 has 5 agents", "390 over");
    }

    @Test
    void who_is_lent_leaves_one_team_for_another_and_no_more_go_than_are_there() {
        Intervention borrow = new Intervention(Sign.WAITING, "calls", 1, Measure.BORROW, 3, "lenders", 300, 100);
        var other = World.type("other", 60, World.patience(1000));
        Team lenders = new Team(
                "lenders",
                List.of(Skill.of("other")),
                Timetable.always(2),
                ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                null,
                BigDecimal.ZERO);
        assertThat(Diary.of(World.of(calls(1000, 10.0, 20.0), other)
                        .team(team("team", Timetable.always(1), borrow))
                        .team(lenders)
                        .length(450)
                        .scenario()))
                .containsSubsequence(
                        "100 team 1 has 0 agents",
                        "100 team 0 has 3 agents",
                        "100 c2 ANSWER by agent 3 of team 0 after 80, in hand 1",
                        "400 team 0 has 2 agents",
                        "400 team 1 has 2 agents");
    }

    @Test
    void no_break_begins_while_many_wait_and_afterwards_it_is_as_long_as_ever() {
        Shrinkage breaks = new Shrinkage(0, 0, List.of(new Shrinkage.Break(200, 50)), 0, 300);
        Team team = team("team", staff(0, 1, 5000, 0), rule(Sign.WAITING, 2, Measure.POSTPONE_BREAKS, 0, 1))
                .withShrinkage(breaks);
        assertThat(Diary.of(World.of(calls(250, 10.0, 20.0, 30.0)).team(team).scenario()))
                .containsSubsequence(
                        "500 team 0: 1 planned, 0 absent, 1 on a break, 0 away",
                        "550 team 0: 1 planned, 0 absent, 0 on a break, 0 away")
                .noneMatch(line -> line.startsWith("200 ") && line.contains("1 on a break"));
    }

    /** Two of three are idle: one after the other goes to the break that is planned for an hour later; then nobody takes it again. */
    @Test
    void who_is_idle_is_sent_to_the_next_break_and_does_not_take_it_twice() {
        Shrinkage breaks = new Shrinkage(0, 0, List.of(new Shrinkage.Break(3600, 50)), 0, 300);
        Team team = team("team", Timetable.always(3), rule(Sign.IDLE, 2, Measure.SEND_TO_BREAK, 1, 1))
                .withShrinkage(breaks);
        List<String> diary =
                Diary.of(World.of(calls(9000, 10.0)).team(team).length(9900).scenario());
        assertThat(diary)
                .containsSubsequence(
                        "100 team 0: 3 planned, 0 absent, 1 on a break, 0 away",
                        "150 team 0: 3 planned, 0 absent, 0 on a break, 0 away",
                        "200 team 0: 3 planned, 0 absent, 1 on a break, 0 away",
                        "250 team 0: 3 planned, 0 absent, 0 on a break, 0 away");
        assertThat(diary).filteredOn(line -> line.contains("1 on a break")).hasSize(3);
        assertThat(diary).noneMatch(line -> line.startsWith("3600 "));
    }

    @Test
    void nobody_is_sent_to_a_break_that_is_hours_away_or_while_too_few_are_idle() {
        Shrinkage breaks = new Shrinkage(0, 0, List.of(new Shrinkage.Break(9000, 50)), 0, 300);
        Team team = team("team", Timetable.always(3), rule(Sign.IDLE, 3, Measure.SEND_TO_BREAK, 1, 1))
                .withShrinkage(breaks);
        assertThat(Diary.of(World.of(calls(7000, 10.0)).team(team).length(7500).scenario()))
                .filteredOn(line -> line.contains("1 on a break"))
                .containsExactly(
                        "7100 team 0: 3 planned, 0 absent, 1 on a break, 0 away",
                        "7200 team 0: 3 planned, 0 absent, 1 on a break, 0 away",
                        "7300 team 0: 3 planned, 0 absent, 1 on a break, 0 away");
    }
}
