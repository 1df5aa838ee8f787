package org.composure.scenario;

/**
 * An offer to be called back instead of waiting. Those who accept never abandon; a free agent takes waiting contacts
 * first, then the oldest callback.
 *
 * @param offeredWhenWaitingAtLeast number of contacts in queue from which the offer is made to a new arrival
 * @param acceptProbability chance that it is taken
 */
public record Callback(int offeredWhenWaitingAtLeast, double acceptProbability) {
    public Callback {
        Check.notNegative(offeredWhenWaitingAtLeast, "queue length from which callbacks are offered");
        Check.probability(acceptProbability, "probability that a callback is accepted");
    }
}
