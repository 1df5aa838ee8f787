package org.composure.engine;

/**
 * Rules that look at how long the first has waited, as Markov chains: the wait of whoever is first goes up by steps of a clock, and
 * falls by the time between two arrivals when that customer leaves the queue. Koole, Nielsen and Nielsen, "First in line waiting times as
 * a tool for analysing queueing systems", Operations Research 60(5), 2012. The steps are made finer until they do not matter: the error is
 * of the order of a step, so twice the finer result less the coarser one is far nearer.
 */
final class HeadOfLine {
    private HeadOfLine() {}

    private record Two(int first, int second, boolean busy) {}

    private record One(int first, boolean busy, boolean helped) {}

    /** Whose first has waited so many steps. */
    interface Rule {
        int next(double waited0, double waited1);
    }

    /** Mean waits of two types before one agent with work of mean one, where somebody is chosen by the waits of the first. */
    static double[] meanWaits(double[] arrives, Rule rule, double steps, double longest) {
        double[] coarse = twoTypes(arrives, rule, steps, (int) (longest * steps));
        double[] fine = twoTypes(arrives, rule, 2 * steps, (int) (2 * longest * steps));
        return new double[] {2 * fine[0] - coarse[0], 2 * fine[1] - coarse[1]};
    }

    private static double[] twoTypes(double[] arrives, Rule rule, double steps, int longest) {
        MarkovChain<Two> chain = MarkovChain.of(new Two(0, 0, false), (state, to) -> {
            if (!state.busy) {
                to.at(arrives[0] + arrives[1], new Two(0, 0, true));
                return;
            }
            if (state.first == 0) {
                to.at(arrives[0], new Two(1, state.second, true));
            }
            if (state.second == 0) {
                to.at(arrives[1], new Two(state.first, 1, true));
            }
            to.at(steps, new Two(older(state.first, longest), older(state.second, longest), true));
            if (state.first == 0 && state.second == 0) {
                to.at(1, new Two(0, 0, false));
            } else if (chosen(state, rule, steps) == 0) {
                leave(state.first, arrives[0], steps, (rate, next) -> to.at(rate, new Two(next, state.second, true)));
            } else {
                leave(state.second, arrives[1], steps, (rate, next) -> to.at(rate, new Two(state.first, next, true)));
            }
        });
        double first = chain.mean(state -> served(state, 0, rule, steps) * waited(state.first, steps));
        double second = chain.mean(state -> served(state, 1, rule, steps) * waited(state.second, steps));
        return new double[] {first / arrives[0], second / arrives[1]};
    }

    private static int chosen(Two state, Rule rule, double steps) {
        if (state.first == 0 || state.second == 0) {
            return state.first == 0 ? 1 : 0;
        }
        return rule.next(waited(state.first, steps), waited(state.second, steps));
    }

    private static int served(Two state, int type, Rule rule, double steps) {
        boolean somebody = state.busy && (state.first > 0 || state.second > 0);
        return somebody && chosen(state, rule, steps) == type ? 1 : 0;
    }

    /**
     * Mean wait and share of the helper's work where one agent takes everybody and another, equally quick, only those who have waited so
     * long; work of mean one.
     */
    static double[] meanWaitWithHelper(double arrives, double helpsAfter, double steps, double longest) {
        double[] coarse = helper(arrives, (int) Math.round(helpsAfter * steps), steps, (int) (longest * steps));
        double[] fine =
                helper(arrives, (int) Math.round(2 * helpsAfter * steps), 2 * steps, (int) (2 * longest * steps));
        return new double[] {2 * fine[0] - coarse[0], 2 * fine[1] - coarse[1]};
    }

    private static double[] helper(double arrives, int helpsAfter, double steps, int longest) {
        MarkovChain<One> chain = MarkovChain.of(new One(0, false, false), (state, to) -> {
            if (!state.busy) {
                to.at(arrives, new One(0, true, state.helped));
                to.at(state.helped ? 1 : 0, new One(0, false, false));
                return;
            }
            if (state.first == 0) {
                boolean atOnce = helpsAfter == 0 && !state.helped;
                to.at(arrives, atOnce ? new One(0, true, true) : new One(1, true, state.helped));
                to.at(1, new One(0, false, state.helped));
                to.at(state.helped ? 1 : 0, new One(0, true, false));
                return;
            }
            // The clock: whoever reaches the wait is taken by an idle helper.
            boolean taken = !state.helped && state.first >= helpsAfter;
            if (taken) {
                leave(state.first + 1, arrives, steps, (rate, next) -> to.at(steps * rate, new One(next, true, true)));
            } else {
                to.at(steps, new One(older(state.first, longest), true, state.helped));
            }
            leave(state.first, arrives, steps, (rate, next) -> to.at(rate, new One(next, true, state.helped)));
            if (state.helped && state.first > helpsAfter) {
                leave(state.first, arrives, steps, (rate, next) -> to.at(rate, new One(next, true, true)));
            } else if (state.helped) {
                to.at(1, new One(state.first, true, false));
            }
        });
        double wait = chain.mean(state -> {
            if (state.first == 0) {
                return 0;
            }
            double byFirst = waited(state.first, steps);
            double byHelper = state.helped && state.first > helpsAfter ? waited(state.first, steps) : 0;
            double byClock = !state.helped && state.first >= helpsAfter ? steps * (state.first / steps) : 0;
            return byFirst + byHelper + byClock;
        });
        return new double[] {wait / arrives, chain.mean(state -> state.helped ? 1 : 0)};
    }

    /** Whoever is first has waited so long, on average, in the step they are in. */
    private static double waited(int step, double steps) {
        return step == 0 ? 0 : (step - 0.5) / steps;
    }

    private static int older(int step, int longest) {
        return step == 0 ? 0 : Math.min(step + 1, longest);
    }

    /** The first leaves the queue at a rate of one; the next came some steps later, or there is none. */
    private static void leave(int step, double arrives, double steps, MarkovChain.To<Integer> to) {
        double stay = steps / (arrives + steps);
        double probability = 1 - stay;
        for (int next = step; next >= 1; next--) {
            to.at(probability, next);
            probability *= stay;
        }
        to.at(Math.pow(stay, step), 0);
    }
}
