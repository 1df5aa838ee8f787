package org.composure.engine.routing;

/**
 * Somebody who joins a queue, as a {@link LineOrder} sees them.
 *
 * <p>All is worked out only when asked for, and asking changes nothing that happens to them.
 */
public interface Entrant {

    /** When they came, in seconds since the start of the run. */
    double arrivedAt();

    /** How often they have tried, this time included. */
    int attempt();

    /** What the centre's sensor says of their frustration, the more the worse; 0 where nothing is sensed. */
    double sensedFrustration();

    /** Luck of theirs, between 0 and 1. */
    double luck();

    /** Seconds of work they bring for an agent of speed one, before moods: only a clairvoyant knows. */
    double work();

    /** Seconds they are ready to wait, before moods: only a clairvoyant knows. */
    double patience();
}
