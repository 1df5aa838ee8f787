package org.composure.engine.routing;

/**
 * Which waiting contact an agent who has become free takes: the first in the queue of some type.
 *
 * <p>A rule is a pure function of what it is shown: it keeps no memory, draws no chance and changes nothing.
 */
public interface FreedAgentRule {

    /** Nobody waits whom this team may take now. */
    int NOBODY = -1;

    /** Whose queue an agent of this team serves; {@link #NOBODY} if they stay free. */
    int queueFor(int team, FloorView floor);
}
