package org.composure.engine.routing;

/**
 * Where somebody stands among those who wait: the smallest rank is first, of equal ranks whoever came first.
 *
 * <p>Ranks are given on joining the queue and hold until the wait is over, so that the front of a queue is known without
 * looking at everybody; feelings stand still while waiting. A rank takes the place of the time of arrival in the rules that
 * compare times of arrival.
 */
@FunctionalInterface
public interface LineOrder {

    /** Seconds that no wait reaches: what one step of a rank that goes before time is worth. */
    double BEFORE_TIME = 1e9;

    /** The rank of somebody who joins. */
    double rankOf(Entrant entrant);
}
