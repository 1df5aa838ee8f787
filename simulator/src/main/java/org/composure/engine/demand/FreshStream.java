package org.composure.engine.demand;

/** The fresh arrivals of one contact type, one after the other, worked out as they are needed. */
interface FreshStream {

    /** Goes to the next arrival: its time in seconds since the start of the run, or infinity if nobody comes any more. */
    double next();

    /** Who that is. */
    long customer();
}
