package org.composure.scenario;

/**
 * An offer to be called back instead of waiting. Those who accept never abandon; a free agent takes waiting contacts
 * first, then the oldest callback.
 *
 * @param offeredWhenWaitingAtLeast number of contacts in queue from which the offer is made to a new arrival
 * @param acceptProbability chance that it is taken
 * @param reached chance that the customer picks up when called; if not, the contact is over
 * @param ringingSeconds an agent spends on a customer who does not pick up
 * @param promisedSeconds within which the call is promised, from the offer on; infinite if no time is promised
 * @param keepsPlace whether customers are called when their turn would have come, as in a virtual queue; else when nobody waits any more
 */
public record Callback(
        int offeredWhenWaitingAtLeast,
        double acceptProbability,
        double reached,
        double ringingSeconds,
        double promisedSeconds,
        boolean keepsPlace) {

    /** Called when nobody waits any more. */
    public Callback(
            int offeredWhenWaitingAtLeast,
            double acceptProbability,
            double reached,
            double ringingSeconds,
            double promisedSeconds) {
        this(offeredWhenWaitingAtLeast, acceptProbability, reached, ringingSeconds, promisedSeconds, false);
    }

    /** Five or six rings and a note; our assumption. */
    public static final double RINGING_SECONDS = 30;

    public Callback {
        Check.notNegative(offeredWhenWaitingAtLeast, "queue length from which callbacks are offered");
        Check.probability(acceptProbability, "probability that a callback is accepted");
        Check.probability(reached, "probability that a customer called back picks up");
        Check.notNegative(ringingSeconds, "time spent on a customer who does not pick up");
        Check.that(promisedSeconds >= 0, "The time promised for a callback must not be negative.");
    }

    /** Everybody picks up, and no time is promised. */
    public Callback(int offeredWhenWaitingAtLeast, double acceptProbability) {
        this(offeredWhenWaitingAtLeast, acceptProbability, 1, RINGING_SECONDS, Double.POSITIVE_INFINITY);
    }
}
