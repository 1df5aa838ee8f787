package org.composure.engine.demand;

/** Where fresh arrivals go: to the doors, or first into people's own hands. */
@FunctionalInterface
public interface Callers {

    /** Somebody of this contact type needs help for the first time. */
    void comeFresh(long customer, int type);
}
