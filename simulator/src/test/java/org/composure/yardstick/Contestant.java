package org.composure.yardstick;

/** One way to simulate one model, to be timed beside others. */
public interface Contestant {
    /** Returns the name shown in the table. */
    String name();

    /** Returns how many customers a timed round simulates, about. */
    long customers();

    /**
     * Simulates afresh; the same seed gives the same result.
     *
     * @param seed of all chance in the run
     * @param customers how many to measure, about: a model of whole days rounds up
     */
    Result run(long seed, long customers);
}
