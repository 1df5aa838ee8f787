package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.theory.ErlangC;
import org.junit.jupiter.api.Test;

/**
 * Chapter 14: where theory knows the answer, the engine gives it.
 *
 * <p>One unit of time in a textbook is 100 s here. Values are exact (closed forms, or solved Markov chains); each is met
 * within four standard errors over replications with fixed seeds.
 */
class B01_TheoryTest {

    private static final double UNIT = 100;
    private static final int REPLICATIONS = 24;
    private static final double SIGMAS = 4;

    private static Distribution exponential(double meanUnits) {
        return new Distribution.Exponential(meanUnits * UNIT);
    }

    private static Patience patience(double meanUnits) {
        return Patience.of(exponential(meanUnits));
    }

    private static ContactType type(String name, double perUnit, Distribution handleTime, Patience patience) {
        return ContactType.plain(name, ArrivalProcess.Poisson.constant(perUnit * 3600 / UNIT), handleTime, patience);
    }

    private static Scenario scenario(double units, List<ContactType> types, List<Team> teams, Routing routing) {
        return Scenario.of("theory", Horizon.steady(units * UNIT, units * UNIT / 20), types, teams, routing);
    }

    private static Scenario oneTeam(double units, int agents, ContactType type) {
        return scenario(
                units, List.of(type), List.of(Team.steady("team", agents, Skill.of(type.name()))), Routing.EVERYDAY);
    }

    private static List<Totals> runs(Scenario scenario) {
        List<Totals> runs = new ArrayList<>();
        Engine engine = new Engine(scenario);
        for (int replication = 1; replication <= REPLICATIONS; replication++) {
            Totals totals = new Totals(
                    scenario.contactTypes().size(), scenario.horizon().warmUpOrZero());
            engine.open(2026, replication, totals).toEnd();
            runs.add(totals);
        }
        return runs;
    }

    private static void assertMeets(List<Totals> runs, double exact, ToDoubleFunction<Totals> metric) {
        double[] values = runs.stream().mapToDouble(metric).toArray();
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double standardError = Math.sqrt(squares / (values.length - 1) / values.length);
        assertThat(standardError).as("the runs are long enough to say anything").isLessThan(0.05 * exact);
        assertThat(mean).isCloseTo(exact, within(SIGMAS * standardError));
    }

    private static ToDoubleFunction<Totals> waitOf(int type) {
        return run -> run.waited[type] / run.offered[type] / UNIT;
    }

    private static ToDoubleFunction<Totals> abandonedOf(int type) {
        return run -> (double) run.abandoned[type] / run.offered[type];
    }

    private static double delayed(Totals run) {
        return (double) run.queued[0] / run.offered[0];
    }

    private static double blocked(Totals run) {
        return (double) run.blocked[0] / run.offered[0];
    }

    @Test
    void erlang_b_whatever_the_law_of_the_handle_time() {
        for (Distribution law : List.of(
                exponential(1),
                new Distribution.Deterministic(UNIT),
                new Distribution.Lognormal(UNIT, 1.5),
                new Distribution.Gamma(UNIT, 2))) {
            Scenario loss =
                    oneTeam(2000, 10, type("calls", 8, law, Patience.endless())).withLimits(null, 0);
            assertMeets(runs(loss), 0.1216610642529515, B01_TheoryTest::blocked);
        }
    }

    @Test
    void erlang_c() {
        List<Totals> runs = runs(oneTeam(6000, 10, type("calls", 8, exponential(1), Patience.endless())));
        assertMeets(runs, 0.40918015079644354, B01_TheoryTest::delayed);
        assertMeets(runs, 0.20459007539822177, waitOf(0));
    }

    @Test
    void erlang_a() {
        List<Totals> runs = runs(oneTeam(4000, 10, type("calls", 9, exponential(1), patience(2))));
        assertMeets(runs, 0.4689417044413367, B01_TheoryTest::delayed);
        assertMeets(runs, 0.0670117154734481, abandonedOf(0));
        assertMeets(runs, 0.1340234309468962, waitOf(0));
    }

    @Test
    void pollaczek_and_khinchine() {
        // M/D/1 at 80 %: wait = rho / (2 (1 - rho)).
        List<Totals> runs =
                runs(oneTeam(20_000, 1, type("calls", 0.8, new Distribution.Deterministic(UNIT), Patience.endless())));
        assertMeets(runs, 2, waitOf(0));
    }

    @Test
    void priorities_without_interruption() {
        List<ContactType> types = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            types.add(type(name, 3, exponential(1), Patience.endless()));
        }
        Team team =
                Team.steady("team", 10, new Skill("first", 1, 1), new Skill("second", 1, 2), new Skill("third", 1, 3));
        List<Totals> runs = runs(scenario(12_000, types, List.of(team), Routing.PRIORITY));
        assertMeets(runs, 0.09553307487252814, waitOf(0));
        assertMeets(runs, 0.2388326871813204, waitOf(1));
        assertMeets(runs, 1.671828810269241, waitOf(2));
    }

    @Test
    void priorities_with_interruption() {
        List<ContactType> types = List.of(
                type("first", 0.3, exponential(1), Patience.endless()),
                type("second", 0.5, exponential(1), Patience.endless()));
        Team team = Team.steady("team", 1, new Skill("first", 1, 1), new Skill("second", 1, 2));
        Routing preemptive = new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, true, Map.of());
        List<Totals> runs = runs(scenario(40_000, types, List.of(team), preemptive));
        assertMeets(runs, 1.4285714285714286, run -> run.lastEnd[0] / run.offered[0] / UNIT);
        assertMeets(runs, 7.142857142857145, run -> run.lastEnd[1] / run.offered[1] / UNIT);
    }

    @Test
    void two_types_and_a_team_that_helps_out() {
        List<ContactType> types =
                List.of(type("first", 6, exponential(1), patience(2)), type("second", 3, exponential(1), patience(2)));
        List<Team> teams = List.of(
                Team.steady("own", 5, Skill.of("first")),
                Team.steady("both", 5, new Skill("first", 1, 1), new Skill("second", 1, 2)));
        Routing routing = new Routing(WhoServes.FIRST_TEAM_OF_LADDER, WhoIsNext.BEST_LEVEL, false, Map.of());
        List<Totals> runs = runs(scenario(4000, types, teams, routing));
        assertMeets(runs, 0.034427272674553186, abandonedOf(0));
        assertMeets(runs, 0.1784472517595909, abandonedOf(1));
        assertMeets(runs, 0.3568945035191818, waitOf(1));
    }

    @Test
    void blocked_customers_who_redial_until_they_get_through() {
        ContactType calls = type("calls", 4, exponential(1), Patience.endless())
                .withRedial(Orbit.NONE, new Orbit(1, exponential(1), Orbit.UNLIMITED));
        Scenario retrials = oneTeam(5000, 5, calls).withLimits(null, 0);
        // P(busy) = 0.4553..., seen by fresh contacts; those in orbit: 5.2614 = rate of blocking * mean delay.
        assertMeets(runs(retrials), 5.26139427726464, run -> run.blocked[0] * UNIT / (0.95 * 5000 * UNIT));
    }

    @Test
    void abandoners_who_redial() {
        ContactType calls = type("calls", 10, exponential(1), patience(2))
                .withRedial(new Orbit(0.6, exponential(5), Orbit.UNLIMITED), Orbit.NONE);
        List<Totals> runs = runs(oneTeam(5000, 10, calls));
        assertMeets(runs, 0.15354278023843942, abandonedOf(0));
        assertMeets(runs, 11.0147403105299, run -> run.offered[0] / (0.95 * 5000));
    }

    @Test
    void customers_who_return_after_service() {
        ContactType calls = type("calls", 5, exponential(1), Patience.endless())
                .withReturn(new Orbit(0.5, exponential(2), Orbit.UNLIMITED));
        List<Totals> runs = runs(oneTeam(6000, 12, calls));
        assertMeets(runs, 0.44938822429827086, B01_TheoryTest::delayed);
        assertMeets(runs, 0.22469411214913543, waitOf(0));
    }

    @Test
    void callbacks() {
        ContactType calls = type("calls", 9.5, exponential(1), patience(2)).withCallback(new Callback(2, 0.5));
        List<Totals> runs = runs(oneTeam(8000, 10, calls));
        assertMeets(runs, 0.13582476777527383, run -> (double) run.callbacks[0] / run.offered[0]);
        assertMeets(runs, 0.04774140642525113, abandonedOf(0));
        assertMeets(runs, 2.844388351215595, run -> run.callbackDelay[0] / run.calledBack[0] / UNIT);
    }

    /** Who keeps the place waits as long as who stays on the line: first come, first served, whoever accepts. */
    @Test
    void a_virtual_queue_waits_as_erlang_c_says() {
        ErlangC exact = new ErlangC(10, 8.5, 1);
        double delayed = exact.meanWait() / exact.probabilityOfWait();
        ContactType calls = type("calls", 8.5, exponential(1), Patience.endless());
        List<Totals> kept = runs(
                oneTeam(8000, 10, calls.withCallback(new Callback(0, 0.5, 1, 30, Double.POSITIVE_INFINITY, true))));
        assertMeets(kept, delayed, run -> run.callbackDelay[0] / run.calledBack[0] / UNIT);
        assertMeets(kept, delayed, run -> run.waited[0] / (run.queued[0] - run.callbacks[0]) / UNIT);
        List<Totals> notKept = runs(oneTeam(8000, 10, calls.withCallback(new Callback(0, 0.5))));
        assertThat(notKept)
                .allMatch(run -> run.callbackDelay[0] / run.calledBack[0] > 1.1 * delayed * UNIT
                        && run.waited[0] / (run.queued[0] - run.callbacks[0]) < 0.9 * delayed * UNIT);
    }

    @Test
    void chats_that_share_their_agents_effort() {
        Team chat = new Team(
                "chat",
                List.of(Skill.of("chat")),
                Timetable.always(5),
                Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0, 1.6, 1.9),
                null,
                BigDecimal.ZERO);
        ContactType chats = type("chat", 8, exponential(1), patience(1 / 0.3));
        List<Totals> runs = runs(scenario(5000, List.of(chats), List.of(chat), Routing.EVERYDAY));
        assertMeets(runs, 0.2325987713207319, B01_TheoryTest::delayed);
        assertMeets(runs, 0.022663679895562738, abandonedOf(0));
    }
}
