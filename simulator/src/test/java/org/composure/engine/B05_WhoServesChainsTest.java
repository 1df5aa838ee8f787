package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.composure.engine.ExactRuns.UNIT;
import static org.composure.engine.ExactRuns.assertMeets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.RoutingNumbers;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;

/**
 * Rules that choose an agent, and orders within a queue, against chains of Markov and exact formulas. Beside each value stands what
 * a planted fault would give; the test asserts that it could tell them apart.
 */
class B05_WhoServesChainsTest {

    private static final int REPLICATIONS = 16;
    private static final double UNITS = 12_000;
    private static final double WARM_UP = UNITS / 20;
    private static final int[] AGENTS = {3, 2};
    private static final double ARRIVES = 3.5;
    /** The second team is quicker by half. */
    private static final double[] SPEEDS = {1, 1.5};

    private static final TwoTeams TEAMS = new TwoTeams(AGENTS, ARRIVES, SPEEDS);

    private static List<Seats> seats(Scenario scenario) {
        return ExactRuns.runs(scenario, REPLICATIONS, replication -> new Seats(WARM_UP * UNIT, UNITS * UNIT));
    }

    private static List<Seats> twoTeams(WhoServes rule, RoutingNumbers numbers) {
        return seats(Scenario.of(
                        "two teams",
                        Horizon.steady(UNITS * UNIT, WARM_UP * UNIT),
                        List.of(ExactRuns.type("calls", ARRIVES, 1, Patience.endless())),
                        List.of(
                                Team.steady("one", AGENTS[0], new Skill("calls", SPEEDS[0], 1)),
                                Team.steady("two", AGENTS[1], new Skill("calls", SPEEDS[1], 1))),
                        new Routing(rule, WhoIsNext.LONGEST_WAITING, false, Map.of()).with(numbers))
                .withLimits(null, 0));
    }

    private static void assertRuns(List<Seats> runs, double[] exact, double[]... faults) {
        for (int of = 0; of < 2; of++) {
            int team = of;
            assertMeets(
                    runs,
                    run -> run.busy(team),
                    exact[of],
                    Arrays.stream(faults).mapToDouble(fault -> fault[team]).toArray());
        }
        assertMeets(runs, run -> run.lost / run.offered, exact[2]);
    }

    private static double byChance(int idle0, int idle1) {
        return idle0 / (double) (idle0 + idle1);
    }

    @Test
    void random_agents_are_chosen_as_the_chain_of_equal_chances_says() {
        // Planted fault: chance between the teams, not between the agents.
        assertRuns(
                twoTeams(WhoServes.RANDOM_AGENT, RoutingNumbers.NONE),
                TEAMS.means(B05_WhoServesChainsTest::byChance),
                TEAMS.means((idle0, idle1) -> 0.5));
    }

    @Test
    void the_fastest_agent_is_chosen_as_the_chain_says() {
        // Planted faults: the slowest, or the first named.
        assertRuns(
                twoTeams(WhoServes.FASTEST_AGENT, RoutingNumbers.NONE),
                TEAMS.means((idle0, idle1) -> 0),
                TEAMS.means((idle0, idle1) -> 1));
    }

    @Test
    void the_first_team_of_the_ladder_is_chosen_as_the_chain_says() {
        assertRuns(
                twoTeams(WhoServes.FIRST_TEAM_OF_LADDER, RoutingNumbers.NONE),
                TEAMS.means((idle0, idle1) -> 1),
                TEAMS.means(B05_WhoServesChainsTest::byChance));
    }

    @Test
    void the_longest_idle_agent_is_chosen_as_the_chain_of_the_line_of_the_idle_says() {
        // Planted fault: the team with more idle agents, which random choice within all of them comes near.
        double[] exact = TEAMS.meansOfLongestIdle();
        assertRuns(
                twoTeams(WhoServes.LONGEST_IDLE_AGENT, RoutingNumbers.NONE),
                exact,
                TEAMS.means((idle0, idle1) -> idle0 >= idle1 ? 1 : 0));
    }

    @Test
    void parts_of_the_idleness_are_kept_as_the_chain_says() {
        double[] parts = {1, 2.37};
        // Planted faults: parts exchanged, and parts forgotten.
        assertRuns(
                twoTeams(
                        WhoServes.IDLENESS_RATIO,
                        RoutingNumbers.NONE.withIdleness(Map.of("one", parts[0], "two", parts[1]))),
                TEAMS.means(beyondItsPart(parts[0], parts[1])),
                TEAMS.means(beyondItsPart(parts[1], parts[0])),
                TEAMS.means(beyondItsPart(1, 1)));
    }

    private static TwoTeams.Rule beyondItsPart(double first, double second) {
        return (idle0, idle1) -> {
            double each = (idle0 + idle1) / (first + second);
            return idle0 - first * each >= idle1 - second * each ? 1 : 0;
        };
    }

    /** Gurvich and Whitt (2009): in a large system the idle stand in the ratio asked for. */
    @Test
    void the_idle_of_a_large_centre_stand_in_the_ratio_asked_for() {
        List<Seats> runs = ExactRuns.runs(
                Scenario.of(
                                "large",
                                Horizon.steady(1000 * UNIT, 50 * UNIT),
                                List.of(ExactRuns.type("calls", 340, 1, Patience.endless())),
                                List.of(
                                        Team.steady("one", 200, Skill.of("calls")),
                                        Team.steady("two", 200, Skill.of("calls"))),
                                new Routing(WhoServes.IDLENESS_RATIO, WhoIsNext.LONGEST_WAITING, false, Map.of())
                                        .with(RoutingNumbers.NONE.withIdleness(Map.of("one", 1.0, "two", 3.0))))
                        .withLimits(null, 0),
                REPLICATIONS,
                replication -> new Seats(50 * UNIT, 1000 * UNIT));
        // Planted faults: a ratio of 1, a ratio turned round; both would be far away.
        double ratio = runs.stream()
                .mapToDouble(run -> (200 - run.busy(1)) / (400 - run.busy(0) - run.busy(1)))
                .average()
                .orElseThrow();
        assertThat(ratio).isCloseTo(0.75, within(0.01));
    }

    /**
     * The first type can go to both, the second to the second team only. Who has worked least is never far ahead or behind, so both work
     * the same share of their time; who is idle longest takes turns, and the second team works more.
     */
    @Test
    void the_least_occupied_agent_ends_up_as_busy_as_the_other() {
        List<Seats> runs = unevenSkills(WhoServes.LEAST_OCCUPIED_AGENT);
        // Planted fault: the longest idle, whose chain is solved here.
        double[] turns = unevenTurns();
        assertMeets(runs, run -> run.busy(0) / (run.busy(0) + run.busy(1)), 0.5, turns[0] / (turns[0] + turns[1]));
        List<Seats> idle = unevenSkills(WhoServes.LONGEST_IDLE_AGENT);
        assertMeets(idle, run -> run.busy(0), turns[0]);
        assertMeets(idle, run -> run.busy(1), turns[1]);
    }

    private static final double[] UNEVEN = {0.6, 0.3};

    private static List<Seats> unevenSkills(WhoServes rule) {
        return seats(Scenario.of(
                        "uneven",
                        Horizon.steady(UNITS * UNIT, WARM_UP * UNIT),
                        List.of(
                                ExactRuns.type("both", UNEVEN[0], 1, Patience.endless()),
                                ExactRuns.type("second only", UNEVEN[1], 1, Patience.endless())),
                        List.of(
                                Team.steady("one", 1, Skill.of("both")),
                                Team.steady("two", 1, Skill.of("both"), Skill.of("second only"))),
                        new Routing(rule, WhoIsNext.LONGEST_WAITING, false, Map.of()))
                .withLimits(null, 0));
    }

    /** Busy agents where they take turns: the state is the line of the idle. */
    private static double[] unevenTurns() {
        MarkovChain<List<Integer>> chain = MarkovChain.of(List.of(0, 1), (idle, to) -> {
            for (int team = 0; team < 2; team++) {
                int of = team;
                List<Integer> without = idle.stream().filter(one -> one != of).toList();
                if (without.size() == idle.size()) {
                    List<Integer> longer = new java.util.ArrayList<>(idle);
                    longer.add(team);
                    to.at(1, List.copyOf(longer));
                } else {
                    double rate = (idle.get(0) == team ? UNEVEN[0] : 0) + (team == 1 ? UNEVEN[1] : 0);
                    to.at(rate, without);
                }
            }
        });
        return new double[] {chain.mean(idle -> idle.contains(0) ? 0 : 1), chain.mean(idle -> idle.contains(1) ? 0 : 1)
        };
    }

    /** Who of two agents does what for whom: 0 idle, 1 a first contact, 2 a second one; and who is to come back to whom. */
    private record Sticky(int first, int second, boolean firstIdleLonger, int backToFirst, int backToSecond) {}

    private static final double STICKY_ARRIVES = 0.8;
    private static final double COMES_BACK = 0.7;
    private static final double COMES_BACK_RATE = 1.0;
    private static final double[] STICKY_WORKS = {1, 0.5};

    @Test
    void who_comes_again_meets_the_same_team_as_often_as_the_chain_says() {
        List<Seats> runs = sticky(WhoServes.SAME_TEAM);
        double[] exact = stickyMeans(true);
        double[] forgotten = stickyMeans(false);
        // Planted fault: the last team forgotten, which is the longest idle agent.
        assertMeets(runs, run -> run.busy(0), exact[0]);
        assertMeets(runs, run -> run.busy(1), exact[1]);
        assertMeets(runs, run -> run.lostBy[2] / run.offeredBy[2], exact[2]);
        assertMeets(runs, run -> run.sameTeam / run.offeredBy[2], exact[3], forgotten[3]);
        List<Seats> idle = sticky(WhoServes.LONGEST_IDLE_AGENT);
        assertMeets(idle, run -> run.sameTeam / run.offeredBy[2], forgotten[3], exact[3]);
    }

    private static List<Seats> sticky(WhoServes rule) {
        ContactType calls = ExactRuns.type("calls", STICKY_ARRIVES, 1, Patience.endless())
                .withReturn(new Orbit(COMES_BACK, new Distribution.Exponential(UNIT / COMES_BACK_RATE), 1));
        return seats(Scenario.of(
                        "sticky",
                        Horizon.steady(UNITS * UNIT, WARM_UP * UNIT),
                        List.of(calls),
                        List.of(
                                Team.steady("one", 1, new Skill("calls", STICKY_WORKS[0], 1)),
                                Team.steady("two", 1, new Skill("calls", STICKY_WORKS[1], 1))),
                        new Routing(rule, WhoIsNext.LONGEST_WAITING, false, Map.of()))
                .withLimits(null, 0));
    }

    private static double[] stickyMeans(boolean remembered) {
        int most = 16;
        MarkovChain<Sticky> chain = MarkovChain.of(new Sticky(0, 0, true, 0, 0), (state, to) -> {
            to.at(STICKY_ARRIVES, taken(state, longerIdle(state), 1));
            for (int team = 0; team < 2; team++) {
                int back = team == 0 ? state.backToFirst : state.backToSecond;
                boolean ownIdle = team == 0 ? state.first == 0 : state.second == 0;
                Sticky left = new Sticky(
                        state.first,
                        state.second,
                        state.firstIdleLonger,
                        state.backToFirst - (team == 0 ? 1 : 0),
                        state.backToSecond - (team == 1 ? 1 : 0));
                if (back > 0) {
                    int by = remembered && ownIdle ? team : longerIdle(state);
                    to.at(back * COMES_BACK_RATE, taken(left, by, 2));
                }
                int busy = team == 0 ? state.first : state.second;
                if (busy > 0) {
                    double again = busy == 1 && back < most ? COMES_BACK : 0;
                    to.at(STICKY_WORKS[team] * again, freed(state, team, 1));
                    to.at(STICKY_WORKS[team] * (1 - again), freed(state, team, 0));
                }
            }
        });
        double back = chain.mean(state -> state.backToFirst + state.backToSecond);
        double lost =
                chain.mean(state -> state.first > 0 && state.second > 0 ? state.backToFirst + state.backToSecond : 0);
        double same = chain.mean(state ->
                state.backToFirst * meets(state, 0, remembered) + state.backToSecond * meets(state, 1, remembered));
        return new double[] {
            chain.mean(state -> state.first > 0 ? 1 : 0),
            chain.mean(state -> state.second > 0 ? 1 : 0),
            lost / back,
            same / back
        };
    }

    private static int meets(Sticky state, int team, boolean remembered) {
        boolean idle = team == 0 ? state.first == 0 : state.second == 0;
        return (remembered && idle) || longerIdle(state) == team ? 1 : 0;
    }

    private static int longerIdle(Sticky state) {
        if (state.first == 0 && state.second == 0) {
            return state.firstIdleLonger ? 0 : 1;
        }
        return state.first == 0 ? 0 : state.second == 0 ? 1 : -1;
    }

    private static Sticky taken(Sticky state, int team, int what) {
        // Whoever stays idle alone has been so longer than whoever becomes idle next.
        return switch (team) {
            case 0 -> new Sticky(what, state.second, false, state.backToFirst, state.backToSecond);
            case 1 -> new Sticky(state.first, what, true, state.backToFirst, state.backToSecond);
            default -> state;
        };
    }

    private static Sticky freed(Sticky state, int team, int back) {
        boolean otherIdle = team == 0 ? state.second == 0 : state.first == 0;
        boolean firstLonger = otherIdle ? team == 1 : team == 0;
        return team == 0
                ? new Sticky(0, state.second, firstLonger, state.backToFirst + back, state.backToSecond)
                : new Sticky(state.first, 0, firstLonger, state.backToFirst, state.backToSecond + back);
    }

    /** Who wait: for the first time, for the second; who will redial; whether the agent is busy. */
    private record Redials(int first, int second, int away, boolean busy) {}

    @Test
    void those_who_tried_before_wait_as_the_chain_of_redials_says() {
        double arrives = 0.9;
        double leaves = 0.5;
        double redials = 0.8;
        double comesBack = 0.4;
        double[] exact = redialMeans(arrives, leaves, redials, comesBack, true);
        double[] turned = redialMeans(arrives, leaves, redials, comesBack, false);
        ContactType calls = ExactRuns.type("calls", arrives, 1, ExactRuns.patience(1 / leaves))
                .withRedial(new Orbit(redials, new Distribution.Exponential(UNIT / comesBack), 1), Orbit.NONE);
        List<Seats> runs = seats(Scenario.of(
                "redials",
                Horizon.steady(UNITS * UNIT, WARM_UP * UNIT),
                List.of(calls),
                List.of(Team.steady("team", 1, Skill.of("calls"))),
                new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.MOST_ATTEMPTS, false, Map.of())));
        // Planted fault: the fewest attempts first.
        assertMeets(runs, run -> run.waitedBy[1] / run.offeredBy[1] / UNIT, exact[0], turned[0]);
        assertMeets(runs, run -> run.waitedBy[2] / run.offeredBy[2] / UNIT, exact[1], turned[1]);
    }

    private static double[] redialMeans(
            double arrives, double leaves, double redials, double comesBack, boolean secondFirst) {
        int most = 18;
        MarkovChain<Redials> chain = MarkovChain.of(new Redials(0, 0, 0, false), (state, to) -> {
            to.at(
                    state.first < most ? arrives : 0,
                    new Redials(state.first + (state.busy ? 1 : 0), state.second, state.away, true));
            if (state.away > 0 && state.second < most) {
                to.at(
                        comesBack * state.away,
                        new Redials(state.first, state.second + (state.busy ? 1 : 0), state.away - 1, true));
            }
            if (state.first > 0) {
                double again = state.away < most ? redials : 0;
                to.at(leaves * state.first * again, new Redials(state.first - 1, state.second, state.away + 1, true));
                to.at(leaves * state.first * (1 - again), new Redials(state.first - 1, state.second, state.away, true));
            }
            if (state.second > 0) {
                to.at(leaves * state.second, new Redials(state.first, state.second - 1, state.away, true));
            }
            if (state.busy) {
                boolean second = state.second > 0 && (secondFirst || state.first == 0);
                boolean somebody = state.first + state.second > 0;
                to.at(
                        1,
                        new Redials(
                                state.first - (somebody && !second ? 1 : 0),
                                state.second - (second ? 1 : 0),
                                state.away,
                                somebody));
            }
        });
        double back = comesBack * chain.mean(Redials::away);
        return new double[] {chain.mean(Redials::first) / arrives, chain.mean(Redials::second) / back};
    }
}
