package org.composure.engine.routing;

/**
 * Which team takes a contact when agents are free. Within the team it goes to the least loaded agent, of equals to the
 * one free for longest.
 *
 * <p>A rule is a pure function of what it is shown: it keeps no memory, draws no chance and changes nothing.
 */
public interface ArrivalRule {

    /** Nobody may take it now. */
    int NOBODY = -1;

    /**
     * Which team takes a contact.
     *
     * @param type of the contact
     * @param arrivedAt when it came; teams further down a ladder open later
     * @return the team, or {@link #NOBODY}
     */
    int teamFor(int type, double arrivedAt, FloorView floor);
}
