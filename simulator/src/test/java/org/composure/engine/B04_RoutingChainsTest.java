package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.composure.engine.ExactRuns.UNIT;
import static org.composure.engine.ExactRuns.assertMeets;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.RoutingNumbers;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.theory.ErlangC;
import org.junit.jupiter.api.Test;

/**
 * Rules for freed agents against chains of Markov that say the exact value for every rule, with two agents and types that differ in
 * work, patience and weight. Beside each value stands what a planted fault would give; the test asserts that it could tell them apart.
 */
class B04_RoutingChainsTest {

    private static final int AGENTS = 2;
    private static final int LONGEST = 40;
    private static final int REPLICATIONS = 16;
    private static final double UNITS = 12_000;
    private static final double[] ARRIVES = {1.2, 0.7};
    private static final double[] WORKS = {1, 0.5};
    private static final double[] LEAVES = {1, 0.25};
    private static final TwoQueues.Rule FIRST = TwoQueues.Rule.FIRST_BEFORE_SECOND;
    private static final TwoQueues.Rule SECOND = TwoQueues.Rule.SECOND_BEFORE_FIRST;

    private static double[] exact(TwoQueues.Rule rule) {
        return new TwoQueues(AGENTS, ARRIVES, WORKS, LEAVES, LONGEST, rule).meanWaits();
    }

    private static List<Totals> runs(WhoIsNext rule, double first, double second) {
        return runs(new Routing(WhoServes.LONGEST_IDLE_AGENT, rule, false, Map.of())
                .with(RoutingNumbers.NONE.withWeights(Map.of("first", first, "second", second))));
    }

    private static List<Totals> runs(Routing routing) {
        double warmUp = UNITS / 20 * UNIT;
        Scenario scenario = Scenario.of(
                "chains",
                Horizon.steady(UNITS * UNIT, warmUp),
                List.of(
                        ExactRuns.type("first", ARRIVES[0], 1 / WORKS[0], ExactRuns.patience(1 / LEAVES[0])),
                        ExactRuns.type("second", ARRIVES[1], 1 / WORKS[1], ExactRuns.patience(1 / LEAVES[1]))),
                List.of(Team.steady("team", AGENTS, Skill.of("first"), Skill.of("second"))),
                routing);
        return ExactRuns.runs(scenario, REPLICATIONS, replication -> new Totals(2, warmUp));
    }

    private static ToDoubleFunction<Totals> waitOf(int type) {
        return run -> run.waited[type] / run.offered[type] / UNIT;
    }

    private static ToDoubleFunction<Totals> lossOf(int type) {
        return run -> (double) run.abandoned[type] / run.offered[type];
    }

    private static void assertRuns(List<Totals> runs, TwoQueues.Rule rule, TwoQueues.Rule... faults) {
        double[] waits = exact(rule);
        for (int type = 0; type < 2; type++) {
            int of = type;
            double[] wrong = List.of(faults).stream()
                    .mapToDouble(fault -> exact(fault)[of])
                    .toArray();
            assertMeets(runs, waitOf(type), waits[type], wrong);
            // Who waits gives up at a constant rate, so the share lost is that rate times the wait.
            assertMeets(runs, lossOf(type), waits[type] * LEAVES[type]);
        }
    }

    @Test
    void cost_times_speed_over_giving_up_turns_where_the_index_turns() {
        // Index of the first: 1 * 1 / 1; of the second: weight * 0.5 / 0.25. Planted fault: the index without patience
        // (c mu) turns at 2.
        assertRuns(runs(WhoIsNext.C_MU_THETA, 1, 0.45), FIRST, SECOND);
        assertRuns(runs(WhoIsNext.C_MU_THETA, 1, 0.55), SECOND, FIRST);
    }

    @Test
    void cost_times_speed_turns_where_its_index_turns_with_patience_too() {
        assertRuns(runs(WhoIsNext.C_MU, 1, 1.9), FIRST, SECOND);
        assertRuns(runs(WhoIsNext.C_MU, 1, 2.1), SECOND, FIRST);
    }

    @Test
    void value_at_risk_turns_where_value_times_giving_up_turns() {
        // 1 * 1 against weight * 0.25. Planted fault: value alone turns at 1, value times speed at 2.
        assertRuns(runs(WhoIsNext.VALUE_AT_RISK, 1, 3.9), FIRST, SECOND);
        assertRuns(runs(WhoIsNext.VALUE_AT_RISK, 1, 4.1), SECOND, FIRST);
    }

    @Test
    void maximum_pressure_meets_the_chain_of_weight_times_queue_times_speed() {
        double weight = 1.37;
        TwoQueues.Rule pressure = greater(WORKS[0], weight * WORKS[1]);
        // Planted faults: the speed forgotten, the weight forgotten.
        assertRuns(
                runs(WhoIsNext.MAXIMUM_PRESSURE, 1, weight), pressure, greater(1, weight), greater(WORKS[0], WORKS[1]));
    }

    @Test
    void queue_ratio_meets_the_chain_of_queues_beyond_their_shares() {
        double[] shares = {1, 2.37};
        // Planted faults: shares exchanged; the queue divided by its share, not less it.
        assertRuns(
                runs(WhoIsNext.QUEUE_RATIO, shares[0], shares[1]),
                beyond(shares[0], shares[1]),
                beyond(shares[1], shares[0]));
    }

    private static TwoQueues.Rule greater(double first, double second) {
        return (state, idle) -> pick(state, first * state.waiting0(), second * state.waiting1());
    }

    private static TwoQueues.Rule beyond(double first, double second) {
        return (state, idle) -> {
            double each = (state.waiting0() + state.waiting1()) / (first + second);
            return pick(state, state.waiting0() - first * each, state.waiting1() - second * each);
        };
    }

    private static int pick(TwoQueues.State state, double first, double second) {
        if (!state.waits(0) || !state.waits(1)) {
            return FIRST.next(state, 1);
        }
        return first >= second ? 0 : 1;
    }

    /** Atar, Giat and Shimkin (2010) prove it best in the limit; here it is near the best of all rules, and its opposite is not. */
    @Test
    void cost_times_speed_over_giving_up_is_near_the_best_of_all_rules_under_overload() {
        double[] overload = {1.6, 1};
        TwoQueues first = new TwoQueues(AGENTS, overload, WORKS, LEAVES, 30, FIRST);
        TwoQueues second = new TwoQueues(AGENTS, overload, WORKS, LEAVES, 30, SECOND);
        double best = first.leastCost(1, 1);
        double byIndex = sum(second.meanWaiting());
        assertThat(byIndex).isGreaterThanOrEqualTo(best - 1e-6).isLessThan(1.02 * best);
        assertThat(sum(first.meanWaiting())).isGreaterThan(1.1 * best);
    }

    private static double sum(double... of) {
        return of[0] + of[1];
    }

    @Test
    void a_reserve_lets_a_type_wait_as_the_chain_of_cut_off_priorities_says() {
        int agents = 5;
        int reserve = 2;
        double[] arrives = {2, 1.2};
        double[] leaves = {0.2, 0.5};
        // Schaack and Larson (1986), with patience: the first type starts only if two agents stay idle.
        TwoQueues.Rule cutOff = cutOff(reserve);
        double warmUp = UNITS / 20 * UNIT;
        Scenario scenario = Scenario.of(
                "reserve",
                Horizon.steady(UNITS * UNIT, warmUp),
                List.of(
                        ExactRuns.type("first", arrives[0], 1, ExactRuns.patience(1 / leaves[0])),
                        ExactRuns.type("second", arrives[1], 1, ExactRuns.patience(1 / leaves[1]))),
                List.of(Team.steady("team", agents, Skill.of("first"), new Skill("second", 1, 2))),
                new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, false, Map.of())
                        .with(RoutingNumbers.NONE.withReserve(Map.of("first", reserve))));
        List<Totals> runs = ExactRuns.runs(scenario, REPLICATIONS, replication -> new Totals(2, warmUp));
        double[] ones = {1, 1};
        double[] exact = new TwoQueues(agents, arrives, ones, leaves, LONGEST, cutOff).meanWaits();
        double[] oneMore = new TwoQueues(agents, arrives, ones, leaves, LONGEST, cutOff(reserve + 1)).meanWaits();
        double[] oneLess = new TwoQueues(agents, arrives, ones, leaves, LONGEST, cutOff(reserve - 1)).meanWaits();
        assertMeets(runs, waitOf(0), exact[0], oneMore[0], oneLess[0]);
        assertMeets(runs, waitOf(1), exact[1], oneMore[1], oneLess[1]);
    }

    private static TwoQueues.Rule cutOff(int reserve) {
        return (state, idle) -> {
            if (state.waits(0) && idle > reserve) {
                return 0;
            }
            return state.waits(1) ? 1 : TwoQueues.Rule.NOBODY;
        };
    }

    @Test
    void the_slack_to_a_target_meets_the_chain_of_first_in_line_waits() {
        double[] arrives = {0.25, 0.3};
        double[] targets = {2.5, 0.5};
        double[] exact = HeadOfLine.meanWaits(
                arrives, (first, second) -> first - targets[0] > second - targets[1] ? 0 : 1, 4.1, 16);
        double[] inOrder = HeadOfLine.meanWaits(arrives, (first, second) -> first > second ? 0 : 1, 4.1, 16);
        double rho = arrives[0] + arrives[1];
        // First come, first served is known, so this says how far the steps of the chain matter.
        assertThat(inOrder[0]).isCloseTo(rho / (1 - rho), within(0.01 * rho / (1 - rho)));
        double warmUp = UNITS / 10 * UNIT;
        Scenario scenario = Scenario.of(
                "slack",
                Horizon.steady(2 * UNITS * UNIT, warmUp),
                List.of(
                        ExactRuns.type("first", arrives[0], 1, Patience.endless()),
                        ExactRuns.type("second", arrives[1], 1, Patience.endless())),
                List.of(Team.steady("team", 1, Skill.of("first"), Skill.of("second"))),
                new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.SERVICE_LEVEL_SLACK, false, Map.of())
                        .with(RoutingNumbers.NONE.withTargets(
                                Map.of("first", targets[0] * UNIT, "second", targets[1] * UNIT))));
        List<Totals> runs = ExactRuns.runs(scenario, REPLICATIONS, replication -> new Totals(2, warmUp));
        // Planted faults: targets exchanged, targets forgotten.
        double[] exchanged = HeadOfLine.meanWaits(
                arrives, (first, second) -> first - targets[1] > second - targets[0] ? 0 : 1, 4.1, 16);
        assertMeets(runs, waitOf(0), exact[0], inOrder[0], exchanged[0]);
        assertMeets(runs, waitOf(1), exact[1], inOrder[1], exchanged[1]);
    }

    @Test
    void help_after_a_while_meets_the_chain_of_first_in_line_waits() {
        double arrives = 1.2;
        double after = 1;
        double[] atOnce = HeadOfLine.meanWaitWithHelper(arrives, 0, 20, 20);
        ErlangC known = new ErlangC(2, arrives, 1);
        assertThat(atOnce[0]).isCloseTo(known.meanWait(), within(0.01 * known.meanWait()));
        double[] exact = HeadOfLine.meanWaitWithHelper(arrives, after, 20, 20);
        double warmUp = UNITS / 20 * UNIT;
        Scenario scenario = Scenario.of(
                "help",
                Horizon.steady(UNITS * UNIT, warmUp),
                List.of(
                        ExactRuns.type("first", arrives, 1, Patience.endless()),
                        ExactRuns.type("second", 1e-9, 1, Patience.endless())),
                List.of(
                        Team.steady("own", 1, Skill.of("first")),
                        Team.steady("helper", 1, Skill.of("second"), new Skill("first", 1, 2))),
                Routing.EVERYDAY.with(RoutingNumbers.NONE.withRerouteAfter(after * UNIT)));
        List<Seats> runs = ExactRuns.runs(scenario, REPLICATIONS, replication -> new Seats(warmUp, UNITS * UNIT));
        double[] late = HeadOfLine.meanWaitWithHelper(arrives, 1.5 * after, 20, 20);
        assertMeets(runs, run -> run.waited / run.offered / UNIT, exact[0], atOnce[0], late[0]);
        assertMeets(runs, run -> run.busy(1), exact[1], atOnce[1], late[1]);
    }
}
