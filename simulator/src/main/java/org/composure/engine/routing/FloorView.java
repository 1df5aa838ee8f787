package org.composure.engine.routing;

/**
 * What a rule may see of the floor: what a dispatcher would know, and only the front of each line.
 *
 * <p>Contact types and teams are positions in the scenario's lists.
 */
public interface FloorView {

    /** What {@link #leastInHand} says of a team in which nobody can take a contact. */
    int NOBODY_FREE = Integer.MAX_VALUE;

    /** Seconds since the start of the run. */
    double nowSeconds();

    /** Contacts in hand of the team's least loaded agent who can take one more; {@link #NOBODY_FREE} if nobody can. */
    int leastInHand(int team);

    /** Since when that agent has been that little loaded; of equals, the one for longest. Somebody must be free. */
    double freeSince(int team);

    /** Whether anybody of a type waits. */
    boolean isWaiting(int type);

    /** When the first of the queue of a type came, less the head start. Somebody must wait. */
    double queuedSince(int type);

    /** When the first of the queue of a type really came. Somebody must wait. */
    double arrivedAt(int type);
}
