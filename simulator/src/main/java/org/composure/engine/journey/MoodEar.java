package org.composure.engine.journey;

/** Somebody who wants to know how people feel at an instant between two events. */
public interface MoodEar {

    /** Whether this listener cares how a customer feels. */
    boolean isOpenTo(long customer);

    /**
     * How somebody feels.
     *
     * @param customer number of the customer, as every witness hears it
     * @param valence of the mood, -1 to 1
     */
    void hear(long customer, double valence);
}
