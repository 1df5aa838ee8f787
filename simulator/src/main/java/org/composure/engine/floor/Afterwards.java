package org.composure.engine.floor;

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
}
