package org.composure.engine.calendar;

/** Whether a run is over; asked after everything that happens. */
@FunctionalInterface
public interface Ending {
    boolean isReached();
}
