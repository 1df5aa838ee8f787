package org.composure.yardstick;

/**
 * The question M/M/n+M: Poisson arrivals, exponential service and patience, first come first served (Palm 1957; Garnett,
 * Mandelbaum and Reiman 2002). The unit of time is free.
 *
 * @param servers n
 * @param arrivalRate customers a unit of time
 * @param serviceRate of one server
 * @param abandonRate of one waiting customer
 */
public record ErlangA(int servers, double arrivalRate, double serviceRate, double abandonRate) {
    /** Width of a bin of the wait histogram, in mean services. */
    static final double BIN = 0.005;

    /** The centre that is timed: fully loaded, patience of two mean services. */
    static ErlangA ofServers(int servers) {
        return new ErlangA(servers, servers, 1, 0.5);
    }

    /** Customers until an empty start is forgotten: twenty relaxation times of the slower of service and patience. */
    long warmUp() {
        return Math.round(20 * arrivalRate / Math.min(serviceRate, abandonRate));
    }

    Outcomes outcomes() {
        return new Outcomes(0.2 / serviceRate, BIN / serviceRate, warmUp());
    }
}
