package org.composure.engine.calendar;

/**
 * Somebody who does something when its time has come.
 *
 * <p>Actors are few and live as long as the run; what they are to act on is a number. So booking makes no garbage.
 */
@FunctionalInterface
public interface Actor {

    /** Does what was booked. The calendar's clock stands at the booked time. */
    void act(int subject);
}
