package org.composure.engine.journey;

/** What the journey needs of doors and floor, in one direction. */
public interface House {

    /** A contact tries to get in. */
    void come(int contact);

    /** A contact that is inside goes to another agent. */
    void passOn(int contact);

    /** Contacts of a type that wait now. */
    int waiting(int queue);

    /** How long whoever is next in a queue has waited so far; zero if nobody waits. */
    double headOfLineSeconds(int queue);

    /** The team of each agent there can be. */
    int[] teamOfEachAgent();

    /** Agents signed in who can serve a type now. */
    int agentsFor(int queue);
}
