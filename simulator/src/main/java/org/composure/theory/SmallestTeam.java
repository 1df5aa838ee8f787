package org.composure.theory;

import java.util.function.IntPredicate;

/**
 * Smallest team that keeps a promise in the long run: Poisson arrivals, exponential handle times, identical agents,
 * exponential or endless patience (Erlang A or C).
 *
 * <p>Do not believe it as a staffing plan: it ignores that the load moves within the interval, that days differ, and that
 * people take breaks. It is where a search by simulation starts.
 *
 * <p><b>Source.</b> Each promise is kept better by a larger team (for Erlang C: Jagers and van Doorn, "Convexity of
 * functions which are generalizations of the Erlang loss function and the Erlang delay function", SIAM Review 33, 1991; for
 * Erlang A by coupling), so the size is found by doubling and halving instead of one by one.
 *
 * @param arrivalRate customers per unit of time; with 0 the team is empty
 * @param handleTimeMean mean handle time, in the same unit of time
 * @param patienceMean mean patience, in the same unit; {@link Double#POSITIVE_INFINITY} if nobody hangs up
 */
public record SmallestTeam(double arrivalRate, double handleTimeMean, double patienceMean) {

    /** Our assumption: a search that gets here has been asked for the impossible, or in the wrong unit. */
    private static final int AGENTS_MAX = 1_000_000;

    public SmallestTeam {
        Require.notNegative("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
        if (!(patienceMean > 0)) {
            throw new IllegalArgumentException(
                    "patienceMean must be positive, but is %s.\nMaybe infinity was meant: nobody hangs up."
                            .formatted(patienceMean));
        }
    }

    /** A team for customers who never hang up. */
    public static SmallestTeam forEndlessPatience(double arrivalRate, double handleTimeMean) {
        return new SmallestTeam(arrivalRate, handleTimeMean, Double.POSITIVE_INFINITY);
    }

    /** Fewest agents so that at least {@code share} of all customers are served after at most {@code threshold}. */
    public int forServiceLevel(double share, double threshold) {
        Require.share("share", share);
        Require.notNegative("threshold", threshold);
        return smallest(n ->
                (endless() ? erlangC(n).serviceLevel(threshold) : erlangA(n).serviceLevel(threshold)) >= share);
    }

    /** Fewest agents so that at most {@code share} of all customers have to wait at all. */
    public int forProbabilityOfWait(double share) {
        Require.share("share", share);
        return smallest(
                n -> (endless() ? erlangC(n).probabilityOfWait() : erlangA(n).probabilityOfWait()) <= share);
    }

    /** Fewest agents so that the mean wait of all customers is at most {@code waitMax}. */
    public int forMeanWait(double waitMax) {
        Require.positive("waitMax", waitMax);
        return smallest(n -> (endless() ? erlangC(n).meanWait() : erlangA(n).meanWait()) <= waitMax);
    }

    /** Fewest agents so that at most {@code share} of all customers hang up. */
    public int forAbandonment(double share) {
        Require.share("share", share);
        if (endless()) {
            throw new IllegalArgumentException(
                    "Nobody hangs up when patience is endless, so there is nothing to keep below %s.\nMaybe give a mean patience, or ask for a service level."
                            .formatted(share));
        }
        return smallest(n -> erlangA(n).abandonment() <= share);
    }

    private int smallest(IntPredicate promiseKept) {
        if (arrivalRate == 0) {
            return 0;
        }
        // Without hang-ups no smaller team can carry the load at all.
        int tooFew = endless() ? (int) Math.min(AGENTS_MAX, Math.floor(arrivalRate * handleTimeMean)) : 0;
        int step = 1;
        while (tooFew + step <= AGENTS_MAX && !promiseKept.test(tooFew + step)) {
            tooFew += step;
            step *= 2;
        }
        if (tooFew + step > AGENTS_MAX) {
            throw new IllegalArgumentException("""
                    The promise would need more than %d agents for an offered load of %s erlangs.
                    Maybe the arrival rate and the handle time are in different units of time.""".formatted(AGENTS_MAX, arrivalRate * handleTimeMean));
        }
        return halved(tooFew, tooFew + step, promiseKept);
    }

    private static int halved(int tooFew, int enough, IntPredicate promiseKept) {
        int low = tooFew;
        int high = enough;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (promiseKept.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean endless() {
        return patienceMean == Double.POSITIVE_INFINITY;
    }

    private ErlangC erlangC(int agents) {
        return new ErlangC(agents, arrivalRate, handleTimeMean);
    }

    private ErlangA erlangA(int agents) {
        return new ErlangA(agents, arrivalRate, handleTimeMean, patienceMean);
    }
}
