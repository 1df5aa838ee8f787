package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.staff;

import java.math.BigDecimal;
import java.util.List;
import org.composure.event.Silence;
import org.composure.scenario.Horizon;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Shrinkage.Break;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;

/** Chapter 18: planned agents who are on leave, absent, on a break or away. */
class A16_ShrinkageTest {

    private static Team team(Timetable<Integer> agents, Shrinkage shrinkage) {
        return new Team(
                        "team",
                        List.of(Skill.of("calls")),
                        agents,
                        ShiftEnd.FINISH_CONTACT,
                        List.of(1.0),
                        null,
                        BigDecimal.ZERO)
                .withShrinkage(shrinkage);
    }

    private static Shrinkage breaks(Break... breaks) {
        return new Shrinkage(0, 0, List.of(breaks), 0, 300);
    }

    @Test
    void a_break_is_taken_at_its_time_of_the_shift_and_calls_wait_for_its_end() {
        assertThat(Diary.of(World.of(calls(100, 1250.0))
                        .team(team(staff(0, 0, 1000, 1, 2000, 0), breaks(new Break(200, 300))))
                        .scenario()))
                .containsSubsequence(
                        "1000 team 0: 1 planned, 0 absent, 0 on a break, 0 away",
                        "1000 team 0 has 1 agents",
                        "1200 team 0: 1 planned, 0 absent, 1 on a break, 0 away",
                        "1200 team 0 has 0 agents",
                        "1250 c1 queued",
                        "1500 team 0: 1 planned, 0 absent, 0 on a break, 0 away",
                        "1500 team 0 has 1 agents",
                        "1500 c1 ANSWER by agent 0 of team 0 after 250, in hand 1",
                        "2000 team 0: 0 planned, 0 absent, 0 on a break, 0 away",
                        "2000 team 0 has 0 agents");
    }

    @Test
    void who_is_on_the_phone_when_the_break_begins_finishes_the_contact_and_still_comes_back_in_time() {
        assertThat(Diary.of(World.of(calls(100, 1150.0, 1160.0))
                        .team(team(staff(0, 0, 1000, 1, 2000, 0), breaks(new Break(200, 300))))
                        .scenario()))
                .containsSubsequence(
                        "1200 team 0: 1 planned, 0 absent, 1 on a break, 0 away",
                        "1250 c1 served by agent 0 since 1150",
                        "1250 team 0 has 0 agents",
                        "1500 c2 ANSWER by agent 0 of team 0 after 340, in hand 1");
    }

    @Test
    void a_place_planned_round_the_clock_changes_hands_so_everybody_gets_a_break() {
        assertThat(Diary.of(World.of(calls(100))
                        .team(team(Timetable.always(1), breaks(new Break(4 * 3600, 1800))))
                        .days(1)
                        .scenario()))
                .filteredOn(line -> line.contains("1 on a break"))
                .hasSize(2);
    }

    @Test
    void leave_takes_the_same_share_of_the_places_in_every_week() {
        Shrinkage leave = new Shrinkage(0.2, 0, List.of(), 0, 300);
        for (int week = 0; week < 5; week++) {
            List<String> diary = Diary.of(World.of(calls(100))
                    .team(team(staff(0, 0, 3600, 100, 7200, 0), leave))
                    .days(7 * week + 1)
                    .scenario());
            String last = diary.get(diary.size() - 5);
            int absent = Integer.parseInt(last.replaceAll(".* (\\d+) absent.*", "$1"));
            assertThat(absent).as(last).isBetween(18, 22);
        }
    }

    @Test
    void the_shares_of_time_are_those_of_the_scenario() {
        Shrinkage all = new Shrinkage(0, 0.1, List.of(new Break(3600, 1800), new Break(7200, 3600)), 0.2, 300);
        Scenario day = World.of(calls(100))
                .team(team(staff(0, 0, 36_000, 200, 64_800, 0), all))
                .days(10)
                .scenario();
        Presence heard = new Presence();
        new Engine(day).open(1, 1, heard).toEnd();
        double planned = heard.area[0];
        // 2000 shifts: standard error of the share absent is 0.7 %, of the time away far less.
        assertThat(heard.area[1] / planned).isCloseTo(0.1, within(0.027));
        assertThat(heard.area[2] / (planned - heard.area[1])).isCloseTo(5400 / 28_800.0, within(1e-9));
        assertThat(heard.area[3] / (planned - heard.area[1] - heard.area[2])).isCloseTo(0.2, within(0.01));
    }

    @Test
    void more_agents_leave_the_luck_of_the_others_alone() {
        Shrinkage sick = new Shrinkage(0, 0.3, List.of(), 0, 300);
        int ten = absentAtStart(10, sick);
        int eleven = absentAtStart(11, sick);
        assertThat(eleven - ten).isBetween(0, 1);
    }

    private static int absentAtStart(int agents, Shrinkage shrinkage) {
        Presence heard = new Presence();
        new Engine(World.of(calls(100))
                        .team(team(Timetable.always(agents), shrinkage))
                        .scenario())
                .open(1, 1, heard)
                .toEnd();
        return heard.absentAtFirst;
    }

    @Test
    void a_team_of_which_everybody_comes_is_told_of_as_before() {
        Scenario plain = Scenario.of(
                "plain",
                Horizon.days(1),
                List.of(calls(100, 10.0)),
                List.of(team(Timetable.always(1), Shrinkage.NONE)),
                Routing.EVERYDAY);
        assertThat(Diary.of(plain)).noneMatch(line -> line.contains("planned"));
    }

    /** Integrates what is told of the roster. */
    private static final class Presence extends Silence {
        private final double[] area = new double[4];
        private final int[] level = new int[4];
        private double since;
        private int absentAtFirst = -1;

        @Override
        public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
            for (int i = 0; i < level.length; i++) {
                area[i] += level[i] * (at - since);
            }
            since = at;
            level[0] = planned;
            level[1] = absent;
            level[2] = onBreak;
            level[3] = away;
            absentAtFirst = absentAtFirst < 0 ? absent : absentAtFirst;
        }
    }
}
