package org.composure.engine.calendar;

/**
 * What comes first when several things fall on the same instant.
 *
 * <p>The order is part of every published result: doors before shifts, so that a shift that ends at closing time knows
 * about it; services before abandonments, so that who is served at the very instant of losing patience is served;
 * abandonments before arrivals, so that a place in the queue is free again for whoever comes.
 */
public enum Rank {
    DOORS,
    SHIFT_CHANGE,
    SERVICE_END,
    LOOK_AGAIN,
    ABANDONMENT,
    ARRIVAL,
    OBSERVATION,
    END
}
