package org.composure.scenario.people;

/**
 * How an expected wait is estimated that those who wait are told. Names and properties: Ibrahim and Whitt, "Real-time delay
 * estimation based on delay history", M&amp;SOM 11(3), 2009, and "Real-time delay estimation in overloaded multiserver queues
 * with abandonments", Management Science 55(10), 2009.
 */
public enum WaitEstimator {
    /** QL: contacts in front and one more, times the mean work, over the agents there. */
    QUEUE_LENGTH,
    /** QLm: the same, with those in front who will give up before (exact for exponential work and patience). */
    QUEUE_LENGTH_AND_PATIENCE,
    /** LES: what the last customer to enter service had waited. */
    LAST_TO_ENTER_SERVICE,
    /** HOL: what the customer at the head of the line has waited so far. */
    HEAD_OF_LINE,
    /** NI: the mean of recent waits, whatever the queue is like now. */
    RECENT_MEAN
}
