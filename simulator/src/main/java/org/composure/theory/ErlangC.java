package org.composure.theory;

/**
 * Erlang C: Poisson arrivals, exponential handle times, identical agents, first come first served, customers who never
 * hang up (M/M/n).
 *
 * <p>Do not believe it near full load: it overstates waiting as soon as customers are impatient, knows nothing of opening
 * hours, and the long run it describes takes ever longer to arrive. Use it to start a search, not to end one.
 *
 * <p><b>Source.</b> Gans, Koole and Mandelbaum, "Telephone call centers: tutorial, review, and research prospects",
 * Manufacturing &amp; Service Operations Management 5(2), 2003. Computed from {@link ErlangB}, whose recurrence neither
 * overflows nor cancels for large teams.
 *
 * @param agents number of agents, more than the offered load
 * @param arrivalRate customers per unit of time
 * @param handleTimeMean mean handle time, in the same unit of time
 */
public record ErlangC(int agents, double arrivalRate, double handleTimeMean) {

    public ErlangC {
        requireStable(agents, arrivalRate, handleTimeMean);
    }

    /** Arrival rate times mean handle time: the mean number of busy agents. */
    public double offeredLoadErlangs() {
        return arrivalRate * handleTimeMean;
    }

    /** Share of the agents' time spent with customers, 0–1. */
    public double occupancy() {
        return offeredLoadErlangs() / agents;
    }

    /** Probability that an arriving customer has to wait at all. */
    public double probabilityOfWait() {
        double load = offeredLoadErlangs();
        double blocked = new ErlangB(agents, load).probabilityOfBlocking();
        return agents * blocked / (agents - load * (1 - blocked));
    }

    /** Mean wait of all customers. */
    public double meanWait() {
        return probabilityOfWait() / spareRate();
    }

    /** Standard deviation of the wait of all customers: a mixture of no wait and an exponential one. */
    public double waitStandardDeviation() {
        double delayed = probabilityOfWait();
        return Math.sqrt(delayed * (2 - delayed)) / spareRate();
    }

    /** Share of customers whose wait is at most {@code threshold}, 0–1. */
    public double serviceLevel(double threshold) {
        Require.notNegative("threshold", threshold);
        return 1 - probabilityOfWait() * StrictMath.exp(-spareRate() * threshold);
    }

    /** The wait that a share {@code share} of all customers does not exceed; 0 if at least that many do not wait. */
    public double waitQuantile(double share) {
        Require.share("share", share);
        return Math.max(0, StrictMath.log(probabilityOfWait() / (1 - share)) / spareRate());
    }

    /** Mean number of waiting customers, by Little's law. */
    public double meanQueue() {
        return arrivalRate * meanWait();
    }

    /** Rate at which a queue shrinks while all agents are busy, customers per unit of time. */
    private double spareRate() {
        return (agents - offeredLoadErlangs()) / handleTimeMean;
    }

    /** Refuses what a team without hang-ups cannot carry, in whatever order it serves. */
    static void requireStable(int agents, double arrivalRate, double handleTimeMean) {
        Require.atLeast(1, "agents", agents);
        Require.positive("arrivalRate", arrivalRate);
        Require.positive("handleTimeMean", handleTimeMean);
        if (arrivalRate * handleTimeMean >= agents) {
            throw new IllegalArgumentException("""
                    The offered load (%s erlangs) must be below the number of agents (%d), or the queue grows for ever.
                    Maybe add agents, or use Erlang A, which lets customers hang up.""".formatted(arrivalRate * handleTimeMean, agents));
        }
    }
}
