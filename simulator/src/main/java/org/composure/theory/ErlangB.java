package org.composure.theory;

/**
 * Erlang B: Poisson arrivals, handle times of any law, identical agents, and customers who are turned away when all
 * agents are busy (M/G/n/n loss).
 *
 * <p>Do not believe it when those turned away try again soon, or when there is any room to wait: both raise the load.
 *
 * <p><b>Source.</b> A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic
 * telephone exchanges", Elektroteknikeren 13, 1917; insensitive to the handle-time law (Sevastyanov, 1957). Computed by
 * the recurrence in the number of agents, all of whose terms are positive: it neither overflows nor cancels.
 *
 * @param agents number of agents, 0 or more
 * @param offeredLoadErlangs arrival rate times mean handle time, any positive real number
 */
public record ErlangB(int agents, double offeredLoadErlangs) {

    public ErlangB {
        Require.atLeast(0, "agents", agents);
        Require.positive("offeredLoadErlangs", offeredLoadErlangs);
    }

    /** Probability that an arriving customer finds all agents busy and is lost; also the share of time all are busy. */
    public double probabilityOfBlocking() {
        double blocked = 1;
        for (int c = 1; c <= agents; c++) {
            blocked = offeredLoadErlangs * blocked / (c + offeredLoadErlangs * blocked);
        }
        return blocked;
    }

    /** Mean number of busy agents. */
    public double carriedLoadErlangs() {
        return offeredLoadErlangs * (1 - probabilityOfBlocking());
    }

    /** Share of the agents' time spent with customers, 0–1; without agents there is none, and the answer is refused. */
    public double occupancy() {
        Require.atLeast(1, "agents", agents);
        return carriedLoadErlangs() / agents;
    }
}
