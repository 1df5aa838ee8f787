package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.ExactRuns.UNIT;
import static org.composure.engine.ExactRuns.assertMeets;
import static org.composure.engine.World.calls;

import java.util.List;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Horizon;
import org.composure.scenario.Misroute;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;

/** Chapter 19: contacts that reach the wrong desk, and are sent back to where they belong. */
class A20_WrongDeskTest {

    private static ContactType lost(ContactType type, double share, double noticed) {
        return type.withCourse(Course.PLAIN.misrouted(new Misroute(share, "repairs", noticed)));
    }

    private static ContactType repairs(Double... arrivals) {
        return World.type("repairs", 100, World.patience(1000), arrivals);
    }

    @Test
    void whoever_answers_at_the_wrong_desk_notices_and_sends_back_and_the_work_is_done_where_it_belongs() {
        assertThat(World.of(lost(calls(200, 0.0), 1, 30), repairs(10.0))
                        .team("first", 1, "calls")
                        .team("second", 1, "repairs")
                        .diary())
                .containsExactly(
                        "0 c1 offered, type 1, attempt 1",
                        "0 c1 ANSWER by agent 1 of team 1 after 0, in hand 1",
                        "10 c2 offered, type 1, attempt 1",
                        "10 c2 queued",
                        "30 c1 served by agent 1 since 0",
                        "30 agent 1 ready since 0, in hand 0",
                        "30 c1 orbits: TRANSFER",
                        "30 c1 comes again: TRANSFER",
                        "30 c1 offered, type 0, attempt 2",
                        "30 c1 ANSWER by agent 0 of team 0 after 0, in hand 1",
                        "30 c2 ANSWER by agent 1 of team 1 after 20, in hand 1",
                        "130 c2 served by agent 1 since 30",
                        "130 agent 1 ready since 30, in hand 0",
                        "230 c1 served by agent 0 since 30",
                        "230 agent 0 ready since 30, in hand 0");
    }

    @Test
    void who_gives_up_at_the_wrong_desk_tries_again_as_a_customer_of_the_right_one() {
        ContactType plain = calls(200, 0.0);
        ContactType redials = new ContactType(
                plain.name(),
                plain.channel(),
                plain.arrivals(),
                plain.handleTime(),
                Patience.endless(),
                0,
                null,
                World.always(500, 1),
                Orbit.NONE,
                Orbit.NONE,
                null,
                null,
                null);
        List<String> diary = World.of(lost(redials, 1, 30), World.type("repairs", 100, World.patience(60)))
                .team("first", 1, "calls")
                .team("second", 0, "repairs")
                .diary();
        assertThat(diary)
                .containsExactly(
                        "0 c1 offered, type 1, attempt 1",
                        "0 c1 queued",
                        "60 c1 abandons after 60",
                        "60 c1 orbits: REDIAL_AFTER_ABANDONING",
                        "560 c1 comes again: REDIAL_AFTER_ABANDONING",
                        "560 c1 offered, type 1, attempt 2",
                        "560 c1 queued",
                        "620 c1 abandons after 60");
    }

    @Test
    void nobody_who_is_never_misrouted_is_touched() {
        Scenario without = World.of(calls(200, 0.0, 50.0, 90.0), repairs(10.0))
                .team("first", 1, "calls", "repairs")
                .scenario();
        Scenario with = World.of(lost(calls(200, 0.0, 50.0, 90.0), 0, 30), repairs(10.0))
                .team("first", 1, "calls", "repairs")
                .scenario();
        assertThat(Diary.of(with)).isEqualTo(Diary.of(without));
    }

    /** The wrong desk is a single agent with Poisson arrivals of two kinds of work, so it waits as Pollaczek and Khinchine say. */
    @Test
    void the_wrong_desk_waits_as_pollaczek_and_khinchine_say() {
        double own = 0.5;
        double others = 1.0;
        double share = 0.3;
        double noticed = 0.4;
        double warmUp = 500 * UNIT;
        Scenario scenario = Scenario.of(
                "wrong desk",
                Horizon.steady(20_000 * UNIT, warmUp),
                List.of(
                        lost(ExactRuns.type("calls", others, 1, Patience.endless()), share, noticed * UNIT),
                        ExactRuns.type("repairs", own, 1, Patience.endless())),
                List.of(Team.steady("first", 40, Skill.of("calls")), Team.steady("second", 1, Skill.of("repairs"))),
                Routing.EVERYDAY);
        double rate = own + share * others;
        double secondMoment = (own * 2 + share * others * noticed * noticed) / rate;
        double load = own + share * others * noticed;
        double exact = rate * secondMoment / 2 / (1 - load);
        double withoutMisroutes = own * 2 / 2 / (1 - own);
        List<Totals> runs = ExactRuns.runs(scenario, 16, replication -> new Totals(2, warmUp));
        assertMeets(runs, run -> run.waited[1] / run.offered[1] / UNIT, exact, withoutMisroutes);
        assertMeets(runs, run -> (double) run.offered[1] / run.offered[0], rate / others, own / others);
    }
}
