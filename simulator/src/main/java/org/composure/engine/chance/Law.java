package org.composure.engine.chance;

/** A law of durations, ready to be drawn from. */
public interface Law {

    /**
     * Draws a duration in seconds, infinite for one that does not end.
     *
     * @param chance pointed at the key of this draw
     * @param atSeconds when the contact arrived; read by laws that change by the clock
     */
    double draw(Chance chance, double atSeconds);
}
