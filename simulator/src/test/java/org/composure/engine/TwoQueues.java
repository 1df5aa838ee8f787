package org.composure.engine;

/**
 * Two queues before one team, as a Markov chain: arrivals, work and patience of exponential length, and a rule that says who starts.
 */
final class TwoQueues {

    private final int agents;
    private final double[] arrives;
    private final double[] works;
    private final double[] leaves;
    private final int longest;
    private final Rule rule;

    /**
     * A team with its queues.
     *
     * @param agents of the team
     * @param arrives rate by type
     * @param works rate by type
     * @param leaves rate by type at which one who waits gives up
     * @param longest a queue that is never longer; beyond it arrivals are lost, so it has to be so long that this never matters
     * @param rule who starts
     */
    TwoQueues(int agents, double[] arrives, double[] works, double[] leaves, int longest, Rule rule) {
        this.agents = agents;
        this.arrives = arrives.clone();
        this.works = works.clone();
        this.leaves = leaves.clone();
        this.longest = longest;
        this.rule = rule;
    }

    /** Which type may start now, asked again after each start. */
    interface Rule {
        int NOBODY = -1;

        int next(State state, int idle);

        /** The first goes before the second. */
        Rule FIRST_BEFORE_SECOND = (state, idle) -> state.waits(0) ? 0 : state.waits(1) ? 1 : NOBODY;

        /** The second goes before the first. */
        Rule SECOND_BEFORE_FIRST = (state, idle) -> state.waits(1) ? 1 : state.waits(0) ? 0 : NOBODY;
    }

    record State(int waiting0, int waiting1, int busy0, int busy1) {
        boolean waits(int type) {
            return waiting(type) > 0;
        }

        int waiting(int type) {
            return type == 0 ? waiting0 : waiting1;
        }

        int busy(int type) {
            return type == 0 ? busy0 : busy1;
        }

        State waitingMore(int type, int more) {
            return type == 0
                    ? new State(waiting0 + more, waiting1, busy0, busy1)
                    : new State(waiting0, waiting1 + more, busy0, busy1);
        }

        State busyMore(int type, int more) {
            return type == 0
                    ? new State(waiting0, waiting1, busy0 + more, busy1)
                    : new State(waiting0, waiting1, busy0, busy1 + more);
        }
    }

    /** Mean number of each type who wait, in the long run. */
    double[] meanWaiting() {
        MarkovChain<State> chain = MarkovChain.of(new State(0, 0, 0, 0), this::moves);
        return new double[] {chain.mean(State::waiting0), chain.mean(State::waiting1)};
    }

    /** Mean wait of each type, of those who give up too: Little's law. */
    double[] meanWaits() {
        double[] waiting = meanWaiting();
        return new double[] {waiting[0] / arrives[0], waiting[1] / arrives[1]};
    }

    private void moves(State state, MarkovChain.To<State> to) {
        for (int type = 0; type < 2; type++) {
            if (state.waiting(type) < longest) {
                to.at(arrives[type], started(state.waitingMore(type, 1)));
            }
            to.at(works[type] * state.busy(type), started(state.busyMore(type, -1)));
            to.at(leaves[type] * state.waiting(type), state.waitingMore(type, state.waits(type) ? -1 : 0));
        }
    }

    private State started(State state) {
        State now = state;
        while (true) {
            int idle = agents - now.busy0() - now.busy1();
            int next = idle == 0 ? Rule.NOBODY : rule.next(now, idle);
            if (next == Rule.NOBODY) {
                return now;
            }
            now = now.waitingMore(next, -1).busyMore(next, 1);
        }
    }

    /**
     * The least mean cost a unit of time of any rule that lets nobody idle while somebody waits and looks at the numbers only, by value
     * iteration on the chain seen at the ticks of a fast clock.
     */
    double leastCost(double... costs) {
        int side = longest + 1;
        int crews = agents + 1;
        double clock =
                arrives[0] + arrives[1] + agents * Math.max(works[0], works[1]) + longest * (leaves[0] + leaves[1]);
        double[] value = new double[side * side * crews * crews];
        double[] next = new double[value.length];
        double least = 0;
        for (int round = 0; round < 60_000; round++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int w0 = 0; w0 < side; w0++) {
                for (int w1 = 0; w1 < side; w1++) {
                    for (int b0 = 0; b0 <= agents; b0++) {
                        for (int b1 = 0; b1 + b0 <= agents; b1++) {
                            if (b0 + b1 < agents && w0 + w1 > 0) {
                                continue;
                            }
                            State state = new State(w0, w1, b0, b1);
                            double step = (costs[0] * w0 + costs[1] * w1) / clock + ahead(state, value, clock);
                            int at = index(state);
                            low = Math.min(low, step - value[at]);
                            high = Math.max(high, step - value[at]);
                            next[at] = step;
                        }
                    }
                }
            }
            double base = next[0];
            for (int i = 0; i < next.length; i++) {
                value[i] = next[i] - base;
            }
            least = (low + high) / 2 * clock;
            if (high - low < 1e-8) {
                return least;
            }
        }
        throw new IllegalStateException("The costs do not settle at " + least);
    }

    private double ahead(State state, double[] value, double clock) {
        double ahead = 0;
        double rest = clock;
        for (int type = 0; type < 2; type++) {
            if (state.waiting(type) < longest) {
                ahead += arrives[type] * bestStart(state.waitingMore(type, 1), value);
                rest -= arrives[type];
            }
            double ends = works[type] * state.busy(type);
            if (ends > 0) {
                ahead += ends * bestStart(state.busyMore(type, -1), value);
                rest -= ends;
            }
            double goes = leaves[type] * state.waiting(type);
            if (goes > 0) {
                ahead += goes * value[index(state.waitingMore(type, -1))];
                rest -= goes;
            }
        }
        return (ahead + rest * value[index(state)]) / clock;
    }

    private double bestStart(State state, double[] value) {
        if (state.busy0() + state.busy1() == agents || state.waiting0() + state.waiting1() == 0) {
            return value[index(state)];
        }
        double first = state.waits(0) ? value[index(state.waitingMore(0, -1).busyMore(0, 1))] : Double.MAX_VALUE;
        double second = state.waits(1) ? value[index(state.waitingMore(1, -1).busyMore(1, 1))] : Double.MAX_VALUE;
        return Math.min(first, second);
    }

    private int index(State state) {
        int side = longest + 1;
        int crews = agents + 1;
        return ((state.waiting0() * side + state.waiting1()) * crews + state.busy0()) * crews + state.busy1();
    }
}
