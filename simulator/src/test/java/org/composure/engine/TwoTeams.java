package org.composure.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One type, two teams and no place to wait, as a Markov chain: arrivals and work of exponential length, and a rule that says which team
 * takes an arrival when both have somebody idle.
 */
final class TwoTeams {

    private final int[] agents;
    private final double arrives;
    private final double[] works;

    /**
     * Two teams.
     *
     * @param agents of each team
     * @param arrives rate
     * @param works rate of each team
     */
    TwoTeams(int[] agents, double arrives, double... works) {
        this.agents = agents.clone();
        this.arrives = arrives;
        this.works = works.clone();
    }

    /** The probability that the first team takes an arrival when both could. */
    interface Rule {
        double first(int idle0, int idle1);
    }

    private record Busy(int first, int second) {}

    /** Busy agents of the first and of the second team, and the share of arrivals lost. */
    double[] means(Rule rule) {
        MarkovChain<Busy> chain = MarkovChain.of(new Busy(0, 0), (state, to) -> {
            to.at(works[0] * state.first, new Busy(Math.max(0, state.first - 1), state.second));
            to.at(works[1] * state.second, new Busy(state.first, Math.max(0, state.second - 1)));
            int idle0 = agents[0] - state.first;
            int idle1 = agents[1] - state.second;
            if (idle0 + idle1 > 0) {
                double first = idle0 == 0 ? 0 : idle1 == 0 ? 1 : rule.first(idle0, idle1);
                to.at(arrives * first, new Busy(state.first + 1, state.second));
                to.at(arrives * (1 - first), new Busy(state.first, state.second + 1));
            }
        });
        return new double[] {
            chain.mean(Busy::first),
            chain.mean(Busy::second),
            chain.mean(state -> state.first == agents[0] && state.second == agents[1] ? 1 : 0)
        };
    }

    /** The same where whoever has been idle longest takes it: the state is the line of the idle, by team. */
    double[] meansOfLongestIdle() {
        List<Integer> all = new ArrayList<>();
        for (int team = 0; team < 2; team++) {
            for (int agent = 0; agent < agents[team]; agent++) {
                all.add(team);
            }
        }
        MarkovChain<List<Integer>> chain = MarkovChain.of(all, (idle, to) -> {
            Deque<Integer> line = new ArrayDeque<>(idle);
            if (line.pollFirst() != null) {
                to.at(arrives, List.copyOf(line));
            }
            for (int team = 0; team < 2; team++) {
                List<Integer> longer = new ArrayList<>(idle);
                longer.add(team);
                to.at(works[team] * busy(idle, team), busy(idle, team) > 0 ? List.copyOf(longer) : idle);
            }
        });
        return new double[] {
            chain.mean(idle -> busy(idle, 0)),
            chain.mean(idle -> busy(idle, 1)),
            chain.mean(idle -> idle.isEmpty() ? 1 : 0)
        };
    }

    private int busy(List<Integer> idle, int team) {
        return agents[team] - (int) idle.stream().filter(one -> one == team).count();
    }
}
