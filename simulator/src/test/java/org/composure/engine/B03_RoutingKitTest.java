package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.RoutingNumbers;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.theory.PriorityClass;
import org.composure.theory.PriorityOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The routing kit against what theory knows: exact values within four standard errors, and the yardsticks.
 *
 * <p>One unit of time is 100 s. The first type has works of mean 1, the second of mean 2; together they keep one agent busy for 0.8 of
 * the time.
 */
class B03_RoutingKitTest {

    private static final double UNIT = 100;
    private static final double UNITS = 20_000;
    private static final double WARM_UP = UNITS / 20;
    private static final int REPLICATIONS = 16;
    private static final double SIGMAS = 4;
    private static final double[] RATE = {0.3, 0.25};
    private static final double[] WORK = {1, 2};
    private static final Set<WhoIsNext> CLAIRVOYANT = EnumSet.of(WhoIsNext.LEAST_WORK, WhoIsNext.LEAST_PATIENCE);

    private static ContactType type(int type, Patience patience) {
        return ContactType.plain(
                "type " + (type + 1),
                ArrivalProcess.Poisson.constant(RATE[type] * 3600 / UNIT),
                new Distribution.Exponential(WORK[type] * UNIT),
                patience);
    }

    private static Scenario oneAgent(Routing routing, Patience patience) {
        return oneAgent(routing, patience, 1);
    }

    private static Scenario oneAgent(Routing routing, Patience patience, double speed) {
        Team team = Team.steady("team", 1, new Skill("type 1", speed, 1), new Skill("type 2", speed, 2));
        return Scenario.of(
                "kit",
                Horizon.steady(UNITS * UNIT, WARM_UP * UNIT),
                List.of(type(0, patience), type(1, patience)),
                List.of(team),
                routing);
    }

    private static Routing rule(WhoIsNext rule, double first, double second) {
        return new Routing(WhoServes.LONGEST_IDLE_AGENT, rule, false, Map.of())
                .with(RoutingNumbers.NONE.withWeights(Map.of("type 1", first, "type 2", second)));
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

    private static List<Totals> runs(Routing routing) {
        return runs(oneAgent(routing, Patience.endless()));
    }

    private static double mean(List<Totals> runs, ToDoubleFunction<Totals> metric) {
        return runs.stream().mapToDouble(metric).average().orElseThrow();
    }

    private static void assertMeets(List<Totals> runs, double exact, ToDoubleFunction<Totals> metric) {
        double mean = mean(runs, metric);
        double squares = runs.stream()
                .mapToDouble(metric)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double error = Math.sqrt(squares / (runs.size() - 1) / runs.size());
        assertThat(mean).isCloseTo(exact, within(SIGMAS * error));
        assertThat(error).as("sharp enough to tell").isLessThan(0.05 * exact);
    }

    private static ToDoubleFunction<Totals> waitOf(int type) {
        return run -> run.waited[type] / run.offered[type] / UNIT;
    }

    private static double offeredWork(Totals run, int type) {
        return RATE[type] * WORK[type] * waitOf(type).applyAsDouble(run);
    }

    private static double lost(Totals run) {
        return (double) (run.abandoned[0] + run.abandoned[1]) / (run.offered[0] + run.offered[1]);
    }

    @ParameterizedTest
    @EnumSource(WhoIsNext.class)
    void every_rule_that_does_not_know_work_keeps_the_same_work_waiting(WhoIsNext rule) {
        // Kleinrock (1965): the sum of load times wait is rho W0 / (1 - rho), here 0.8 * 1.3 / 0.2.
        List<Totals> runs = runs(rule(rule, 1, 3));
        ToDoubleFunction<Totals> workWaiting = run -> offeredWork(run, 0) + offeredWork(run, 1);
        if (rule == WhoIsNext.LEAST_WORK) {
            assertThat(mean(runs, workWaiting)).isLessThan(4);
        } else {
            assertMeets(runs, 5.2, workWaiting);
        }
    }

    @Test
    void cost_times_speed_puts_the_types_in_the_order_of_the_exact_priorities() {
        List<PriorityClass> classes =
                List.of(PriorityClass.exponential(RATE[0], WORK[0]), PriorityClass.exponential(RATE[1], WORK[1]));
        PriorityOrder firstFirst = new PriorityOrder(classes);
        List<Totals> runs = runs(rule(WhoIsNext.C_MU, 1, 1.9));
        assertMeets(runs, firstFirst.meanWait(0), waitOf(0));
        assertMeets(runs, firstFirst.meanWait(1), waitOf(1));
        PriorityOrder secondFirst = new PriorityOrder(List.of(classes.get(1), classes.get(0)));
        List<Totals> turned = runs(rule(WhoIsNext.C_MU, 1, 2.1));
        assertMeets(turned, secondFirst.meanWait(0), waitOf(1));
        assertMeets(turned, secondFirst.meanWait(1), waitOf(0));
    }

    @ParameterizedTest
    @EnumSource(WhoIsNext.class)
    void no_rule_without_knowledge_of_work_costs_less_than_cost_times_speed(WhoIsNext rule) {
        if (CLAIRVOYANT.contains(rule)) {
            return;
        }
        ToDoubleFunction<Totals> cost = run ->
                RATE[0] * waitOf(0).applyAsDouble(run) + 4 * RATE[1] * waitOf(1).applyAsDouble(run);
        double best = mean(runs(rule(WhoIsNext.C_MU, 1, 4)), cost);
        assertThat(mean(runs(rule(rule, 1, 4)), cost)).isGreaterThan(0.98 * best);
    }

    @Test
    void priority_that_builds_up_meets_kleinrocks_formula() {
        // Kleinrock (1964), the second type ages three times as fast; W0 / (1 - rho) = 1.3 / 0.2.
        double all = 1.3 / 0.2;
        double slow = all / (1 - RATE[1] * WORK[1] * (1 - 1.0 / 3));
        double fast = all - RATE[0] * WORK[0] * slow * (1 - 1.0 / 3);
        List<Totals> runs = runs(rule(WhoIsNext.AGEING, 1, 3));
        assertMeets(runs, slow, waitOf(0));
        assertMeets(runs, fast, waitOf(1));
    }

    @Test
    void random_order_waits_as_long_on_average_as_first_come_first_served() {
        List<Totals> runs = runs(rule(WhoIsNext.RANDOM, 1, 1));
        assertMeets(runs, 6.5, waitOf(0));
        assertMeets(runs, 6.5, waitOf(1));
    }

    @Test
    void the_least_work_first_meets_the_formula_of_phipps() {
        // W(x) = W0 / (1 - load of works up to x)^2, averaged over the works there are.
        double mean = 0;
        double step = 0.001;
        for (double x = step / 2; x < 60; x += step) {
            double free = 1 - loadUpTo(x, 0) - loadUpTo(x, 1);
            double density = Math.exp(-x) * RATE[0] + Math.exp(-x / 2) / 2 * RATE[1];
            mean += density * 1.3 / (free * free) * step;
        }
        List<Totals> runs = runs(rule(WhoIsNext.LEAST_WORK, 1, 1));
        assertMeets(
                runs,
                mean / (RATE[0] + RATE[1]),
                run -> (run.waited[0] + run.waited[1]) / (run.offered[0] + run.offered[1]) / UNIT);
    }

    private static double loadUpTo(double x, int type) {
        double in = x / WORK[type];
        return RATE[type] * WORK[type] * (1 - (1 + in) * Math.exp(-in));
    }

    @ParameterizedTest
    @EnumSource(WhoIsNext.class)
    void the_yardsticks_lose_the_fewest(WhoIsNext rule) {
        Patience some = Patience.of(new Distribution.Exponential(5 * UNIT));
        double least = Math.min(
                mean(runs(oneAgent(rule(WhoIsNext.LEAST_WORK, 1, 3), some)), B03_RoutingKitTest::lost),
                mean(runs(oneAgent(rule(WhoIsNext.LEAST_PATIENCE, 1, 3), some)), B03_RoutingKitTest::lost));
        assertThat(mean(runs(oneAgent(rule(rule, 1, 3), some)), B03_RoutingKitTest::lost))
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void queues_come_near_the_ratio_asked_for() {
        // Overloaded, so that there are long queues; the second type may have three times the queue of the first.
        Patience some = Patience.of(new Distribution.Exponential(2000 * UNIT));
        Routing routing = rule(WhoIsNext.QUEUE_RATIO, 1, 3);
        Scenario tight = oneAgent(routing, some, 0.5);
        double ratio = mean(runs(tight), run -> run.waited[1] / run.waited[0]);
        assertThat(ratio).isCloseTo(3, within(0.15));
    }

    @Test
    void a_reserve_blocks_as_the_markov_chain_of_guard_channels_says() {
        int agents = 6;
        int reserve = 2;
        double[] rates = {3, 1};
        double[] states = new double[agents + 1];
        states[0] = 1;
        double sum = 1;
        double blocked = 0;
        for (int busy = 1; busy <= agents; busy++) {
            boolean bothCome = agents - (busy - 1) > reserve;
            states[busy] = states[busy - 1] * (bothCome ? rates[0] + rates[1] : rates[1]) / busy;
            sum += states[busy];
            blocked += agents - busy > reserve ? 0 : states[busy];
        }
        Routing routing = Routing.EVERYDAY.with(RoutingNumbers.NONE.withReserve(Map.of("many", reserve)));
        Scenario scenario = Scenario.of(
                        "guard",
                        Horizon.steady(5000 * UNIT, 250 * UNIT),
                        List.of(loss("many", rates[0]), loss("few", rates[1])),
                        List.of(Team.steady("team", agents, Skill.of("many"), Skill.of("few"))),
                        routing)
                .withLimits(null, 0);
        List<Totals> runs = runs(scenario);
        assertMeets(runs, blocked / sum, run -> (double) run.blocked[0] / run.offered[0]);
        assertMeets(runs, states[agents] / sum, run -> (double) run.blocked[1] / run.offered[1]);
    }

    private static ContactType loss(String name, double perUnit) {
        return ContactType.plain(
                name,
                ArrivalProcess.Poisson.constant(perUnit * 3600 / UNIT),
                new Distribution.Exponential(UNIT),
                Patience.endless());
    }
}
