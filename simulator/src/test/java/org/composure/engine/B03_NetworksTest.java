package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Transfer;
import org.composure.theory.ErlangC;
import org.junit.jupiter.api.Test;

/**
 * Chapter 17: queues that feed one another, where theory knows the answer.
 *
 * <p>Jackson, "Networks of waiting lines", Operations Research 5, 1957: with Poisson arrivals, exponential work and endless
 * patience every queue of a network waits as if it stood alone with all the arrivals it gets. Values are met within four
 * standard errors over replications with fixed seeds.
 */
class B03_NetworksTest {

    private static final double UNIT = 100;
    private static final int REPLICATIONS = 16;

    private static ContactType type(String name, double perUnit, Course course) {
        return ContactType.plain(
                        name,
                        ArrivalProcess.Poisson.constant(perUnit * 3600 / UNIT),
                        new Distribution.Exponential(UNIT),
                        Patience.endless())
                .withCourse(course);
    }

    private static Scenario scenario(double units, List<ContactType> types, Team... teams) {
        return Scenario.of(
                "network", Horizon.steady(units * UNIT, units * UNIT / 10), types, List.of(teams), Routing.EVERYDAY);
    }

    private static void assertMeets(Scenario scenario, double exact, ToDoubleFunction<Totals> metric) {
        Engine engine = new Engine(scenario);
        double[] values = IntStream.rangeClosed(1, REPLICATIONS)
                .mapToDouble(replication -> {
                    Totals totals = new Totals(
                            scenario.contactTypes().size(), scenario.horizon().warmUpOrZero());
                    engine.open(2026, replication, totals).toEnd();
                    return metric.applyAsDouble(totals);
                })
                .toArray();
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double standardError = Math.sqrt(squares / (values.length - 1) / values.length);
        assertThat(standardError).as("the runs are long enough to say anything").isLessThan(0.05 * exact);
        assertThat(mean).isCloseTo(exact, within(4 * standardError));
    }

    private static double waitUnits(Totals run, int type) {
        return run.waited[type] / run.offered[type] / UNIT;
    }

    @Test
    void a_conversation_of_two_rounds_on_average_waits_like_twice_as_many_contacts() {
        Orbit rounds = new Orbit(0.5, new Distribution.Exponential(3 * UNIT), Orbit.UNLIMITED);
        Scenario messaging = scenario(
                4000,
                List.of(type("messages", 4, new Course(null, null, rounds, null))),
                Team.steady("team", 10, Skill.of("messages")));
        assertMeets(messaging, new ErlangC(10, 8, 1).meanWait(), run -> waitUnits(run, 0));
    }

    @Test
    void specialists_wait_for_a_poisson_stream_of_those_who_are_passed_on() {
        Transfer half = new Transfer(0.5, "experts", Transfer.Manner.COLD, 0);
        Scenario tandem = scenario(
                4000,
                List.of(type("calls", 8, new Course(null, null, Orbit.NONE, half)), type("experts", 0, Course.PLAIN)),
                Team.steady("first", 10, Skill.of("calls")),
                Team.steady("second", 5, Skill.of("experts")));
        assertMeets(tandem, new ErlangC(5, 4, 1).meanWait(), run -> waitUnits(run, 1));
        assertMeets(tandem, new ErlangC(10, 8, 1).meanWait(), run -> waitUnits(run, 0));
    }
}
