package org.composure.scenario.people;

/** Whether what is sensed moves somebody up the queue. */
public enum QueueOrder {
    AS_THEY_CAME,
    SENSED_ANGRIEST_FIRST,
    TRULY_ANGRIEST_FIRST
}
