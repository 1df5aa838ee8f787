package org.composure.engine.routing;

/**
 * Whose patience ends first goes first: a clairvoyant yardstick, nobody can know.
 *
 * <p>Earliest deadline first; in a single-server queue with Poisson arrivals and work of exponential length it loses the fewest customers
 * among rules that do not interrupt and do not know work: Panwar, Towsley and Wolf, "Optimal scheduling policies for a class of
 * queues with customer deadlines to the beginning of service", Journal of the ACM 35(4), 1988. The deadline is that
 * before moods; the endlessly patient wait in the order they came.
 */
public record LeastPatience() implements LineOrder {

    @Override
    public double rankOf(Entrant entrant) {
        return entrant.arrivedAt() + Math.min(entrant.patience(), BEFORE_TIME);
    }
}
