package org.composure.engine.calendar;

/** Whether a run is over; asked at the start, and after everything that happens once the end is near. */
@FunctionalInterface
public interface Ending {
    boolean isReached();
}
