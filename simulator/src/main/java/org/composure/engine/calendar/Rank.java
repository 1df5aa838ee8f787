package org.composure.engine.calendar;

/**
 * What comes first when several things fall on the same instant.
 *
 * <p>The order is part of every published result: doors before shifts, so that a shift that ends at closing time knows
 * about it; services before abandonments, so that who is served at the very instant of losing patience is served;
 * abandonments before arrivals, so that a place in the queue is free again for whoever comes.
 */
public enum Rank {
    DOORS(0),
    SHIFT_CHANGE(1),
    SERVICE_END(2),
    LOOK_AGAIN(3),
    ABANDONMENT(4),
    ARRIVAL(5),
    OBSERVATION(6),
    END(7);

    final long number;

    Rank(int number) {
        this.number = number;
    }
}
