package org.composure.scenario;

/**
 * Calls that the centre makes: arrivals are entries of a list, which are called in their order when agents have nothing
 * better to do. Each is tried once.
 *
 * @param keepIdle an agent calls somebody only if so many others of the team stay idle for those who call in
 * @param reached share that picks up
 * @param ringingSeconds an agent spends on somebody who does not
 */
public record Outbound(int keepIdle, double reached, double ringingSeconds) {
    public Outbound {
        Check.notNegative(keepIdle, "number of agents kept idle");
        Check.probability(reached, "probability that somebody picks up");
        Check.notNegative(ringingSeconds, "time spent on somebody who does not pick up");
    }

    /** A call on the list is a callback that has been promised to everybody on it, without a time. */
    public Callback asCallback() {
        return new Callback(0, 1, reached, ringingSeconds, Double.POSITIVE_INFINITY);
    }
}
