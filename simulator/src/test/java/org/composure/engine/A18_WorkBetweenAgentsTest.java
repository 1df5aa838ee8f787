package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.composure.engine.ExactRuns.UNIT;
import static org.composure.engine.ExactRuns.assertMeets;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.fixed;
import static org.composure.engine.World.staff;

import java.util.List;
import java.util.Map;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Transfer;
import org.composure.scenario.Transfer.Manner;
import org.composure.theory.PriorityClass;
import org.composure.theory.PriorityOrder;
import org.junit.jupiter.api.Test;

/** Chapter 19: conferences of three, requests that need authority, and work that is left when the customer has gone. */
class A18_WorkBetweenAgentsTest {

    private static ContactType passed(Transfer transfer, Double... arrivals) {
        return calls(100, arrivals).withCourse(new Course(null, null, Orbit.NONE, transfer));
    }

    private static ContactType leaving(FollowUp followUp, Double... arrivals) {
        return calls(100, arrivals).withCourse(new Course(null, null, Orbit.NONE, null, null, followUp));
    }

    private static ContactType experts() {
        return World.type("experts", 100, World.patience(1000));
    }

    private static ContactType papers() {
        return World.type("papers", 40, Patience.endless());
    }

    @Test
    void in_a_conference_both_agents_are_held_to_the_end() {
        assertThat(World.of(passed(new Transfer(1, "experts", Manner.CONFERENCE, 30), 0.0, 50.0), experts())
                        .team("first", 1, "calls")
                        .team("second", staff(0, 0, 160, 1), ShiftEnd.FINISH_CONTACT, "experts")
                        .diary())
                .containsSubsequence(
                        "100 c1 served by agent 0 since 0",
                        "100 c1 queued",
                        "160 c1 ANSWER by agent 1 of team 1 after 60, in hand 1",
                        "290 c1 served by agent 1 since 160",
                        "290 agent 0 ready since 0, in hand 0",
                        "290 c2 ANSWER by agent 0 of team 0 after 240, in hand 1");
    }

    @Test
    void a_customer_who_hangs_up_before_the_third_is_there_frees_the_first() {
        ContactType impatient = World.type("experts", 100, World.patience(40));
        assertThat(World.of(passed(new Transfer(1, "experts", Manner.CONFERENCE, 30), 0.0), impatient)
                        .team("first", 1, "calls")
                        .team("second", 0, "experts")
                        .diary())
                .containsSubsequence("140 c1 abandons after 40", "140 agent 0 ready since 0, in hand 0");
    }

    @Test
    void who_has_the_authority_settles_it_and_others_pass_it_on() {
        Transfer request = new Transfer(1, "experts", Manner.COLD, 0, List.of("seniors"));
        List<String> diary = World.of(passed(request, 0.0, 10.0), experts())
                .team("juniors", 1, "calls")
                .team("seniors", 1, "calls")
                .team("second", 1, "experts")
                .diary();
        assertThat(diary).contains("100 c1 orbits: TRANSFER", "110 c2 served by agent 1 since 10");
        assertThat(diary).filteredOn(line -> line.contains("TRANSFER")).hasSize(2);
    }

    /** The same request whoever takes it: with nobody who may settle it, all of luck's requests are passed on, and with all none. */
    @Test
    void authority_for_nobody_is_a_plain_transfer_and_for_everybody_none() {
        assertThat(passedOn(List.of())).isBetween(2300L, 2700L);
        assertThat(passedOn(List.of("seniors"))).isBetween(1100L, 1400L);
        assertThat(passedOn(List.of("juniors", "seniors"))).isZero();
    }

    private static long passedOn(List<String> settledBy) {
        ContactType requests = ExactRuns.type("requests", 0.5, 1, Patience.endless())
                .withCourse(
                        new Course(null, null, Orbit.NONE, new Transfer(0.25, "experts", Manner.COLD, 0, settledBy)));
        Scenario scenario = Scenario.of(
                "authority",
                Horizon.steady(20_000 * UNIT, 0),
                List.of(requests, ExactRuns.type("experts", 1e-9, 1, Patience.endless())),
                List.of(
                        Team.steady("juniors", 1, Skill.of("requests")),
                        Team.steady("seniors", 1, Skill.of("requests")),
                        Team.steady("second", 1, Skill.of("experts"))),
                Routing.EVERYDAY);
        return Diary.of(scenario).stream()
                .filter(line -> line.endsWith("orbits: TRANSFER"))
                .count();
    }

    @Test
    void work_that_is_left_waits_as_a_contact_of_its_own_type() {
        assertThat(World.of(leaving(new FollowUp(1, "papers", fixed(30)), 0.0, 120.0), papers())
                        .team("team", 1, "calls", "papers")
                        .diary())
                .filteredOn(line -> line.contains("offered") || line.contains("served"))
                .hasSize(8)
                .anyMatch(line -> line.startsWith("130 ") && line.endsWith("offered, type 1, attempt 1"))
                .anyMatch(line -> line.startsWith("260 ") && line.endsWith("served by agent 0 since 220"));
    }

    @Test
    void work_that_is_left_in_the_evening_is_begun_when_its_desk_opens() {
        ContactType office = papers().withCourse(new Course(
                new Opening(World.openFromTo(2000, 9000), Opening.Closing.KEEP_WAITING), null, Orbit.NONE, null));
        assertThat(World.of(leaving(new FollowUp(1, "papers", fixed(30)), 0.0), office)
                        .team("team", 1, "calls", "papers")
                        .diary())
                .anyMatch(line -> line.startsWith("2040 ") && line.endsWith("served by agent 0 since 2000"));
    }

    @Test
    void tasks_never_give_up_and_leave_no_tasks() {
        FollowUp papers = new FollowUp(1, "papers", fixed(30));
        ContactType impatient = World.type("papers", 40, World.patience(60))
                .withCourse(new Course(null, null, Orbit.NONE, null, null, papers));
        assertThat(World.of(leaving(papers, 0.0, 120.0), impatient)
                        .team("team", 1, "calls")
                        .team("office", staff(0, 0, 5000, 1), ShiftEnd.FINISH_CONTACT, "papers")
                        .diary())
                .filteredOn(line -> line.contains("served"))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("5080 ") && line.endsWith("served by agent 1 since 5040"));
        World nowhere = World.of(leaving(papers, 0.0)).team("team", 1, "calls");
        assertThatThrownBy(nowhere::scenario).hasMessageContaining("no contact type");
    }

    /**
     * Work that comes long after its call is a Poisson stream of its own, so the calls wait as in the exact formula of priorities; that tasks
     * wait a little longer or shorter than there, because they come in step with the calls' ends, is not asserted.
     */
    @Test
    void calls_before_tasks_wait_as_the_formula_of_priorities_says() {
        double rate = 0.4;
        double left = 0.5;
        double warmUp = 1000 * UNIT;
        ContactType first = ExactRuns.type("calls", rate, 1, Patience.endless())
                .withCourse(new Course(
                        null,
                        null,
                        Orbit.NONE,
                        null,
                        null,
                        new FollowUp(left, "papers", new Distribution.Exponential(50 * UNIT))));
        Scenario scenario = Scenario.of(
                "tasks",
                Horizon.steady(30_000 * UNIT, warmUp),
                List.of(first, ExactRuns.type("papers", 1e-9, 2, Patience.endless())),
                List.of(Team.steady("team", 1, Skill.of("calls"), new Skill("papers", 1, 2))),
                new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, false, Map.of()));
        PriorityOrder exact = new PriorityOrder(
                List.of(PriorityClass.exponential(rate, 1), PriorityClass.exponential(rate * left, 2)));
        PriorityOrder withoutTasks = new PriorityOrder(List.of(PriorityClass.exponential(rate, 1)));
        List<Totals> runs = ExactRuns.runs(scenario, 16, replication -> new Totals(2, warmUp));
        // Planted fault: the tasks forgotten.
        assertMeets(runs, run -> run.waited[0] / run.offered[0] / UNIT, exact.meanWait(0), withoutTasks.meanWait(0));
        assertMeets(runs, run -> (double) run.offered[1] / run.offered[0], left);
    }
}
