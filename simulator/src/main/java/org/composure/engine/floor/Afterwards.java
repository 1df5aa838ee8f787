package org.composure.engine.floor;

import org.composure.event.Witness.Diversion;
import org.composure.scenario.Transfer;

/**
 * What customers do when an attempt is over: the floor's port to whoever knows about redials and returns.
 *
 * <p>Each method takes over the slot: it keeps it until the next attempt, or closes it.
 */
public interface Afterwards {

    /** The customer has given up waiting. */
    void abandoned(int contact);

    /** The customer got no line or no place. */
    void blocked(int contact);

    /** The customer has been served. */
    void served(int contact);

    /**
     * The customer has been served and is passed on to another queue.
     *
     * @param to the contact type whose queue it is
     */
    void passedOn(int contact, int to, Transfer transfer);

    /** The centre has ended the attempt without service; never told of a callback, which is still to be made. */
    void diverted(int contact, Diversion how);

    /** The customer needed nobody after the voice menu. */
    void finishedInMenu(int contact);
}
